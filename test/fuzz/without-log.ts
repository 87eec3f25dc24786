/** Runs something without what the functions log meanwhile: of thousands of requests, those lines help nobody. */
export const withoutLog = async <T>(run: () => Promise<T>): Promise<T> => {
  const { write } = process.stdout;
  process.stdout.write = () => true;
  try {
    return await run();
  } finally {
    process.stdout.write = write;
  }
};
