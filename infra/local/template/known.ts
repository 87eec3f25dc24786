/** What is made of a kind of resource on this machine, property by property; a dot leads into an object or its list. */
export type Known = {
  /** Done as the template says. */
  readonly played: string;
  /** Nothing here depends on it: names, texts, rights, copies, encryption, watching, limits of a whole district. */
  readonly elsewhere?: string;
  /** These values alone are done; of a list, each must be one of them. */
  readonly only?: Readonly<Record<string, readonly unknown[]>>;
};
