/** The day that it is for the reader, as `YYYY-MM-DD`: Swedes write it so. */
export const today = (): string => new Date().toLocaleDateString('sv');
