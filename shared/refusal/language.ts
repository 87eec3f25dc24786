export type Language = "id" | "en";

/** The language to answer in: English where it is asked for first, else Indonesian. */
export const languageOf = (acceptLanguage: string | undefined): Language =>
  acceptLanguage?.trim().toLowerCase().startsWith("en") ? "en" : "id";

/** What a person is told when something of ours is broken. */
export const unknownMessage: Record<Language, string> = {
  id: "Maaf, ada yang tidak beres di pihak kami. Silakan coba lagi sebentar lagi.",
  en: "Sorry, something is wrong on our side. Please try again in a moment.",
};
