/** Everything that needs no display: unit, golden cases, properties, integration through office.js. */
module.exports = {
  testEnvironment: "node",
  // office.js keeps timers of its own that outlive a test file; taking its globals away under them only makes noise.
  testEnvironmentOptions: { globalsCleanup: "off" },
  // All cores of the machine: half the time on the two cores of a small one.
  maxWorkers: "100%",
  // Machines differ: the limit is there to end what hangs, not to measure.
  testTimeout: 60_000,
  roots: ["<rootDir>/test"],
  // What measures how every pattern grows takes minutes, and a quiet machine: npm run growth.
  // nginx is not on every machine: npm run package:nginx.
  testPathIgnorePatterns: [
    "/node_modules/",
    "<rootDir>/test/growth/(patterns|texts)\\.test",
    "<rootDir>/test/package/nginx\\.test",
  ],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  // The add-in's own bundles are what integration tests drive.
  globalSetup: "<rootDir>/test/build/globalSetup.js",
  transform: {
    "^.+\\.[tj]sx?$": [
      "ts-jest",
      {
        diagnostics: false, // types are checked by `npm run types`, once for everything
        tsconfig: {
          module: "CommonJS",
          moduleResolution: "node10",
          target: "ES2022",
          jsx: "react",
          esModuleInterop: true,
          isolatedModules: true,
          allowJs: true,
        },
      },
    ],
  },
  // Univer's CommonJS build asks for these, which come as ES modules only; Jest on Node 20 cannot require those.
  transformIgnorePatterns: ["/node_modules/(?!(.*/)?(nanoid|rbush|quickselect|kdbush)/)"],
  moduleNameMapper: { "^lodash-es$": "lodash" },
};
