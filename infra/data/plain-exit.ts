/** How a program ends that has said, in one line, what a person can do: whoever ran it shows that line and no more. */
export const plainExit = 65;
