import "./fabric-config";
import "../look/colours.css";
import "./style/pane.css";
import "./style/summary.css";
import "./style/strip.css";
import "./style/outline.css";
import "./style/findings.css";
import "./style/folds.css";
import "./style/waivers.css";
import "./style/move.css";
import "./style/sending.css";
import "./style/bars.css";
import "./style/pages.css";
import { start } from "./start";

const container = document.getElementById("pane");
if (container) void start(container);
