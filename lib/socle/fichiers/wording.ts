import { ecrireAdresse } from "../s3/place.ts";
import type { Depot } from "./place.ts";

/** Where files go, after « sont ». */
export const direDepot = ({ place, compte }: Depot): string =>
  place && compte
    ? `chez ${new URL(compte.adresse).host} : ${ecrireAdresse(place.seau, place.dossier)}`
    : "dans la base";
