/** Why somebody is an emergency (*gawat*). */
export const emergencyReasons = ["breathing", "chest-pain", "unconscious", "seizure", "bleeding", "other"] as const;

/** Why somebody is given precedence (*didahulukan*). */
export const precedenceReasons = ["elderly", "pregnant", "infant", "disability", "high-fever", "other"] as const;

export const priorityLevels = ["emergency", "precedence"] as const;
export type PriorityLevel = (typeof priorityLevels)[number];

/** The longest note that is taken. */
export const longestNote = 100;
