// A test says what must hold, not how fast: a busy machine must not turn it red. Suites have budgets instead.
import.meta.jest.setTimeout(60_000);
