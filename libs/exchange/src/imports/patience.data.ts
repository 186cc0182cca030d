/** How long a list may stand still before the sweep ends it. */
export const importPatience = {
  /** days in which a list that was read may be committed, and one half committed may go on */
  unfinishedDays: 7,
  /** minutes after which a list that is still being read has lost its reader: a file takes half a minute, and they queue */
  readingMinutes: 15,
  /** lists that are ended in one transaction */
  atOnce: 100,
} as const;
