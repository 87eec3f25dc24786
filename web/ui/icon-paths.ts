/** One stroke each, on a 24-unit square. */
export const iconPaths = {
  home: "M4 11 12 4l8 7v9h-5v-6H9v6H4z",
  calendar: "M5 6h14v14H5zM5 10h14M9 3v4M15 3v4",
  person: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c1-4 4-6 8-6s7 2 8 6",
  people:
    "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c.6-4 3-6 6.5-6s6 2 6.5 6M16 4.5a3.5 3.5 0 0 1 0 6.5M18 14.5c2 .8 3.2 2.7 3.5 5.5",
  place: "M12 21c4-5 7-8 7-11.5a7 7 0 0 0-14 0C5 13 8 16 12 21zM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z",
  search: "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5 20 20",
  clock: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.5 2",
  plus: "M12 5v14M5 12h14",
  check: "M5 12.5 10 17.5 19 7",
  close: "M6 6l12 12M18 6 6 18",
  next: "M9 5l7 7-7 7",
  back: "M15 5l-7 7 7 7",
  phone: "M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a1.5 1.5 0 0 1-1.6 1.5C11 20 4 13 3.5 5.6A1.5 1.5 0 0 1 5 4z",
  video: "M3 7h12v10H3zM15 11l6-3.5v9L15 13z",
  "video-off": "M9 7h6v10H3V7h2M15 11l6-3.5v9L17 14.5M3 3l18 18",
  mic: "M12 14.5a3 3 0 0 0 3-3v-5a3 3 0 0 0-6 0v5a3 3 0 0 0 3 3zM6 11.5a6 6 0 0 0 12 0M12 17.5V21",
  "mic-off":
    "M9 6.5a3 3 0 0 1 6 0v5M9 9v2.5a3 3 0 0 0 4.5 2.6M6 11.5a6 6 0 0 0 9.5 4.9M18 11.5a6 6 0 0 1-.4 2M12 17.5V21M3 3l18 18",
  leave: "M14 4h6v16h-6M10 8l-4 4 4 4M6 12h9",
  print: "M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7z",
  offline:
    "M3 3l18 18M5 12.5a10 10 0 0 1 4-2.5M8.5 16a5 5 0 0 1 5.5-1M2 9a14 14 0 0 1 4-2.6M10 5.2A14 14 0 0 1 22 9M12 20h.01",
  warning: "M12 4 2.5 20h19zM12 10v4.5M12 17.5h.01",
  info: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.5M12 7.5h.01",
  swap: "M7 4 3.5 8 7 12M3.5 8H17M17 12l3.5 4L17 20M20.5 16H7",
  umbrella: "M3 12a9 9 0 0 1 18 0zM12 12v7a2 2 0 0 0 4 0",
} as const;

export type IconName = keyof typeof iconPaths;
