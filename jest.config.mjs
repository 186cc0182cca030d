const shared = {
  // Node itself loads the modules: see docs/decisions/0010.
  runtime: '<rootDir>/test/support/native/runtime.cjs',
  testEnvironment: '<rootDir>/test/support/native/environment.cjs',
  transform: {},
  setupFilesAfterEnv: ['<rootDir>/test/support/patience.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.homeward'],
};
const withServices = {
  ...shared,
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
};

export default {
  // What the files of a worker leave behind adds up, as it is one process: then it begins anew.
  workerIdleMemoryLimit: '1GB',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/libs/**/*.spec.ts', '<rootDir>/apps/**/*.spec.ts'],
    },
    {
      ...withServices,
      displayName: 'system',
      testMatch: ['<rootDir>/test/**/*.spec.ts'],
      testPathIgnorePatterns: ['\\.deep\\.spec\\.ts$'],
    },
    {
      ...withServices,
      displayName: 'deep',
      testMatch: ['<rootDir>/test/**/*.deep.spec.ts'],
    },
  ],
};
