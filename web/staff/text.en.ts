export const english = {
  workplaces: "Workplaces",
  more: "More",
  moreTitle: "More workplaces",
  search: "Search this list",
  palette: "Find places and actions",
  paletteShort: "Menu",
  found: (count: number) => {
    if (count === 0) return "Nothing matches. People are found in their lists, with the key /.";
    return count === 1 ? "1 choice" : `${count} choices`;
  },
  place: "place",
  keys: "Keyboard shortcuts",
  everywhere: "Everywhere",
  onScreen: "On this screen",
  inList: "Inside a list",
  signKeys: "Use single-letter keys",
  signKeysNote: "Letters, / and ?. Ctrl K always works. For this device.",
  inLanguage: { id: "Indonesian", en: "English" },
};
