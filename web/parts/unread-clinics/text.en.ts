export const english = {
  clinics: (ids: string) => `The data of these puskesmas can't be read, so they can't be chosen: ${ids}.`,
};
