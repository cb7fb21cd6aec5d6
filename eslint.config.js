import js from '@eslint/js'
import tseslint from 'typescript-eslint'

/** Rules with type information for every TypeScript file; Prettier owns the layout. */
export default tseslint.config(
  { ignores: ['dist/', 'src/generated/', 'fixtures/', '.e2e/', 'editors/vscode/dist/', 'playground/dist/'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Numbers and booleans read well in a message.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // `return refuse(…)` reports a mistake and leaves the value out, in one step.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // docker-agent treats an empty string as absent, so `||` is often what is meant.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // A leading underscore drops a property on purpose.
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      // Widths are counted in code points.
      '@typescript-eslint/no-misused-spread': 'off',
      // Control characters in the input are what these expressions look for.
      'no-control-regex': 'off',
    },
  },
  {
    files: ['**/*.test.ts'],
    // Tests read parsed JSON as it is; the assertion is the check.
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
)
