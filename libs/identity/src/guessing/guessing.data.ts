/**
 * How guessing is slowed down; a demo's first two numbers are a hundred times these. Nobody can lock somebody else out:
 * what waits is one account *from one network*, and the account itself only where NIST SP 800-63B-4 §3.2.2 says that it
 * must, after which a passkey still opens it, and the password where she signed in before (the same section allows it).
 */
export const guessing = {
  /** Failures of one account from one network (/24, /48) before each next try waits: 1 s, 2 s, 4 s … 60 s. */
  free: 3,
  /** Failures of one address within the window before it waits for the window's end. */
  fromAddress: 30,
  /** Failures in a row, from anywhere, after which a password opens nothing from a new device or network until a new one is chosen. */
  inARow: 100,
  longestWaitSeconds: 60,
  windowSeconds: 900,
} as const;
