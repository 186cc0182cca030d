/**
 * When people are written to, by the clock on their own wall. `morning`: the one e-mail that gathers what may wait.
 * `quiet`: what may wait does not come then; whoever wants other hours says so on her own account.
 */
export const hours = { morning: '07:00', quiet: { from: '21:00', until: '07:00' } } as const;
