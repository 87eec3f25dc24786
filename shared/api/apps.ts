/** The four apps of the product, and below which address of the one origin each lives. */
export const apps = { patient: "/", staff: "/petugas/", kader: "/kader/", board: "/papan/" } as const;

export type AppName = keyof typeof apps;
export const appNames = Object.keys(apps) as AppName[];
