import { z } from "zod";
import { placesRequises } from "./modele.ts";
import { places, selonPlaces } from "./modele-schema.ts";
import { modeleOrigine, motsDOrigine } from "./origine.ts";
import { TYPES_COURRIEL } from "./types.ts";

export const typeDeModele = z.object({ editionId: z.uuid(), type: z.enum(TYPES_COURRIEL), version: z.int32().min(0) });

export const modeleEcrit = selonPlaces(typeDeModele.extend(places), ({ type }) => ({
  connues: [...motsDOrigine(type).keys()],
  requises: placesRequises(modeleOrigine(type)),
}));
