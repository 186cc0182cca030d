/** Chance that can be had again: the same word draws the same numbers, from 0 up to 1. */
export function drawFrom(word: string): () => number;
