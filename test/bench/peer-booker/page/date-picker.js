import { DatePicker as Calendar, useBookerStoreContext, useNonEmptyScheduleDays } from "@calcom/atoms";
import dayjs from "dayjs";
import { createElement } from "react";

/**
 * Joins the Booker's calendar to its store. 2.8.1 and 2.11.0 were published without this piece: their Booker gives the
 * calendar no `onChange` and falls over as soon as the free times are there.
 */
export const DatePicker = ({ slots, isLoading, scrollToTimeSlots, showNoAvailabilityDialog }) => {
  const month = useBookerStoreContext((store) => store.month);
  const selected = useBookerStoreContext((store) => store.selectedDate);
  const setMonth = useBookerStoreContext((store) => store.setMonth);
  const setSelectedDate = useBookerStoreContext((store) => store.setSelectedDate);
  return createElement(Calendar, {
    slots,
    isLoading,
    scrollToTimeSlots,
    showNoAvailabilityDialog,
    includedDates: useNonEmptyScheduleDays(slots),
    browsingDate: month ? dayjs(month) : dayjs().startOf("month"),
    selected: dayjs(selected),
    onMonthChange: (date) => setMonth(date.format("YYYY-MM")),
    onChange: (date, omitUpdatingParams) =>
      setSelectedDate({ date: date?.format("YYYY-MM-DD") ?? null, omitUpdatingParams }),
  });
};
