/** How long a list may stand still before the sweep ends it, and may be taken back. */
export const importPatience = {
  /** days in which a list that was read may be committed, and one half committed may go on */
  unfinishedDays: 7,
  /** minutes after which a list that is still being read has lost its reader: a file takes half a minute, and they queue */
  readingMinutes: 15,
  /** days after it last went on in which a list may be taken back: later its cases are closed one by one */
  undoDays: 7,
  /** lists that are ended in one transaction */
  atOnce: 100,
} as const;
