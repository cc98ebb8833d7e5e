import { createRoot } from "react-dom/client";
import { dayHere } from "../app/day-here";
import { languageOf } from "../app/paper-language";
import "../look/colours.css";
import { Desk } from "./desk";
import { keepOfflineCopy } from "./offline-copy";
import "./style/desk.css";
import "./style/pack.css";
import "./style/report.css";
import "./style/table.css";
import "./style/workshop.css";
import { templates } from "./templates";

const container = document.getElementById("desk");
const language = languageOf(navigator.language) ?? "en";
document.documentElement.lang = language;
if (matchMedia("(prefers-color-scheme: dark)").matches) document.documentElement.dataset["shade"] = "dark";
const offline = keepOfflineCopy();
if (container) {
  const page = createRoot(container);
  void templates().then((found) =>
    page.render(
      <Desk
        templates={found.profiles}
        published={found.published}
        language={language}
        today={dayHere(new Date())}
        offline={offline}
      />,
    ),
  );
}
