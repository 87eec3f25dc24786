import { rareAge } from "../../shared/people/birth-date.ts";
import { longestName } from "../../shared/people/names/person-name.ts";

export const english = {
  wrong: (count: number, names: string) =>
    `${count} ${count === 1 ? "entry is" : "entries are"} not right yet: ${names}.`,
  birth: "Date of birth",
  day: "Day",
  month: "Month",
  year: "Year",
  sex: "Sex",
  sexes: { female: "Female", male: "Male" },
  unsent: "Not sent yet.",
  stillHere: "It may have arrived, so it can't be changed yet. Send it again: it won't be recorded twice.",
  sendAgain: "Send again",
  problem: {
    "name-empty": "Write the name.",
    "name-long": `This name is too long. At most ${longestName} letters.`,
    "name-letters": "Write the name in letters.",
    "name-signs": "There is a digit or a sign in this name. If it is right, press once more.",
    birth: "This date is not right yet. For example: 17, August, 1985.",
    "birth-empty": "Fill in day, month and year of birth.",
    "birth-year": "Write the year with four digits, like 1985.",
    "birth-future": "This date has not passed yet. Check the year.",
    "birth-too-old": "This year is too long ago. Check the year.",
    "birth-rare": `That is an age of more than ${rareAge} years. If it is right, press once more.`,
    choose: "Choose one.",
    long: "Too long. Please shorten it.",
    number: "Write a number only, like 36.7.",
    beyond: "This number is out of range. Please check it.",
    pressure: "Fill in both numbers. The upper one is greater.",
    refused: "This was not accepted yet. Please check it.",
  },
};
