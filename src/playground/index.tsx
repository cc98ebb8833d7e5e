import "./fabric-config";
import { createRoot } from "react-dom/client";
import { registerPlaygroundIcons } from "./page/icons";
import { Playground } from "./playground";
import "./style/playground.css";

registerPlaygroundIcons();
const place = document.getElementById("playground");
if (!place) throw new Error("The page has no place for the playground");
createRoot(place).render(<Playground />);
