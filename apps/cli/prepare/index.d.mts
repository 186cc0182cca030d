/** The folder that holds `package.json`. */
export const root: string;
export function requireNode(version?: string): void;
export function installIfStale(): boolean;
export function buildIfStale(): boolean;
