import js from "@eslint/js";
import tseslint from "typescript-eslint";

export default tseslint.config(
  {
    ignores: [
      "dist/",
      "node_modules/",
      "typings/",
      "samples/",
      "templates/",
      "test/golden/",
      "test/typings/cases/",
      "test/fixtures/",
      "bench/programs/",
      "**/build/",
      "coverage/",
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ["src/**/*.ts"],
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  {
    files: ["**/*.mjs", "**/*.cjs", "bin/*"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        module: "writable",
        require: "readonly",
        exports: "writable",
        __dirname: "readonly",
      },
    },
  },
  {
    files: ["test/support/vm/*"],
    languageOptions: {
      globals: Object.fromEntries(
        [
          "URL",
          "WebAssembly",
          "Buffer",
          "TextDecoder",
          "TextEncoder",
          "queueMicrotask",
          "structuredClone",
          "setImmediate",
          "setTimeout",
          "clearTimeout",
        ].map((name) => [name, "readonly"]),
      ),
    },
  },
);
