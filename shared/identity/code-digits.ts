/** How many digits a sign-in code has. */
export const codeDigits = 6;
