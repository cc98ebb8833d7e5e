import { keepCompiled } from "./compile-cache";

// What Node is to keep compiled has to be loaded after it was told so: this file holds nothing else.
keepCompiled();
void import("../index");
