/** How much one case and one person may have at once. */
export const attachmentLimits = {
  /** files with content, per case */
  perCase: 100,
  /** uploads under way, per user and process */
  atOnce: 2,
} as const;
