import type { JSX } from "solid-js";
import { Page } from "../../ui/page.tsx";

export const BookAppointment = (): JSX.Element => <Page title="BookAppointment" />;
