/** Something as it is filled in, and which revision it is written over. */
export type Revised<W> = {
  revision: number;
  written: W;
  /** Whether what that revision says can't be read: then it is not what is written here. */
  isUnreadable?: boolean | undefined;
};

/** The same with what that revision says, as one fills it in; unknown where it was sent over another revision. */
export type Begun<W> = Revised<W> & { base?: W | undefined };
