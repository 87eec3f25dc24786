import type { ComponentProps, JSX } from "solid-js";
import { VisitFacts } from "../../../parts/day/visit-facts.tsx";
import { createDeskWide } from "../../../ui/create-desk-wide.ts";

/** The person in front of the doctor; on a phone what is known of them scrolls above the buttons, which stay. */
export const FramedFacts = (props: Omit<ComponentProps<typeof VisitFacts>, "isFramed">): JSX.Element => {
  const isWide = createDeskWide();
  return <VisitFacts {...props} isFramed={!isWide()} />;
};
