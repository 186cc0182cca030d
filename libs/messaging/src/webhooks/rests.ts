import { PutOff } from '#access';
import { WebhookFailed } from '#platform';
import {
  circuitBreaker,
  type CircuitBreakerPolicy,
  CircuitState,
  ConsecutiveBreaker,
  ExponentialBackoff,
  handleType,
  isBrokenCircuitError,
} from 'cockatiel';

/** It rests after so many failures in a row, for longer each time it still fails; what is for it is looked at again after about `againSeconds`. */
const rest = { afterFailures: 3, initialDelay: 5_000, maxDelay: 60_000, againSeconds: 20 };

/**
 * Which endpoints rest. One that does not answer would otherwise take every place from those that do, for hours; while it
 * rests, one call now and then tries whether it is well. Each worker finds out for itself.
 */
export class Rests {
  readonly #breakers = new Map<string, CircuitBreakerPolicy>();

  /** @throws PutOff where the endpoint rests, and `call` is not made */
  async unlessResting(endpointId: string, call: () => Promise<void>): Promise<void> {
    const breaker = this.#breakerOf(endpointId);
    // One tries it just now: who waited for the outcome would keep a place.
    if (breaker.state === CircuitState.HalfOpen) throw resting();
    await breaker.execute(call).catch((error: unknown) => {
      throw isBrokenCircuitError(error) ? resting() : error;
    });
  }

  #breakerOf(endpointId: string): CircuitBreakerPolicy {
    const known = this.#breakers.get(endpointId);
    if (known) return known;
    const breaker = circuitBreaker(handleType(WebhookFailed), {
      breaker: new ConsecutiveBreaker(rest.afterFailures),
      halfOpenAfter: new ExponentialBackoff({ initialDelay: rest.initialDelay, maxDelay: rest.maxDelay }),
    });
    this.#breakers.set(endpointId, breaker);
    return breaker;
  }
}

const resting = () => new PutOff(rest.againSeconds, 'webhook-resting');
