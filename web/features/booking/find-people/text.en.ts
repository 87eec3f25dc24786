export const english = {
  title: "Has been here before",
  none: "Nobody has this name. Register them as a new person.",
  noneBorn: "Nobody matches. Try their name.",
  byNumber: "Nobody is found here by a phone, NIK or other number. Ask for their name, birth date or booking code.",
  listed: "On today's list already.",
  more: (count: number) => `${count} more with a name like this: add the year of birth.`,
  born: (date: string, sex: string) => `born ${date} · ${sex}`,
};
