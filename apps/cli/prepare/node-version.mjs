const least = [20, 19];

/**
 * @param {string} [version] as in `process.versions.node`
 * @throws when it is too old to load ES modules the way Homeward's packages do
 */
export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > least[0] || (major === least[0] && minor >= least[1])) return;
  throw new Error(`Homeward needs Node.js ${least.join('.')} or newer; this is ${version}. See https://nodejs.org/`);
}
