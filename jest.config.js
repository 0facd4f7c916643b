/** Everything that needs no display: unit, golden cases, properties, integration through office.js. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: {
    "^.+\\.tsx?$": [
      "ts-jest",
      { isolatedModules: true, diagnostics: false, tsconfig: { module: "CommonJS", moduleResolution: "node10", jsx: "react", esModuleInterop: true, target: "ES2022", isolatedModules: true } },
    ],
  },
};
