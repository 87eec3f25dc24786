/** The part of the day a greeting names, by the hour: pagi until 11, siang until 15, sore until 18. */
export const greetingAt = (hour: number): "morning" | "noon" | "afternoon" | "evening" => {
  if (hour >= 4 && hour < 11) return "morning";
  if (hour >= 11 && hour < 15) return "noon";
  return hour >= 15 && hour < 18 ? "afternoon" : "evening";
};
