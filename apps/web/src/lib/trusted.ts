interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}

// Trusted Types: the one place where an address becomes a script, and only one of our own.
const rules = {
  createScriptURL(url: string): string {
    if (!/^\/app\/(?:assets\/(?:stretch|read)\.worker-[\w-]+|sw)\.js$/u.test(url))
      throw new TypeError('Not a script of ours');
    return url;
  },
};
const policy = (globalThis as { trustedTypes?: Policies }).trustedTypes?.createPolicy('homeward', rules);

/** The address of a worker of ours, as the browser takes it. @throws TypeError for any other */
export const scriptUrl = (url: string): unknown => (policy ?? rules).createScriptURL(url);
