import { tenirLesLectures } from "./app/_ui/lecture-tenue.ts";

window.fetch = tenirLesLectures(window.fetch.bind(window));
