// Tests import from src/ and so are checked against its types, but run what ships: dist/, made by `npm run build` just before.
// Workers, Python assets and start-up behave in a test as they do for a user.
module.exports = {
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  testEnvironment: "<rootDir>/test/support/environment.cjs",
  modulePathIgnorePatterns: ["<rootDir>/templates/"],
  moduleNameMapper: {
    "^(?:\\.{1,2}/)+src/(.*?)(?:\\.js)?$": "<rootDir>/dist/$1",
    // A test's own helpers, imported as TypeScript wants it: with the extension of the output.
    "^(\\.{1,2}/.*)\\.js$": "$1",
  },
  transform: {
    "^.+\\.ts$": ["ts-jest", { tsconfig: "tsconfig.test.json", diagnostics: false }],
  },
  testTimeout: 60000,
  // jest leaves one core free by itself, which is half of a small machine.
  maxWorkers: "100%",
};
