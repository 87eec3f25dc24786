import { showApp } from "../frame/show-app.tsx";
import { App } from "./app.tsx";

showApp(App);
