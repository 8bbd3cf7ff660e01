CREATE INDEX "ateliers_recherche_idx" ON "ateliers" USING gin ((' ' || replier("lieu")) gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "candidatures_recherche_idx" ON "candidatures" USING gin ((' ' || replier("intitule")) gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "enonce_versions_recherche_idx" ON "enonce_versions" USING gin ((' ' || "recherche") gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "fiche_revisions_recherche_idx" ON "fiche_revisions" USING gin ((' ' || "recherche") gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "personnes_recherche_idx" ON "personnes" USING gin ((' ' || replier(coalesce("nom", '') || ' ' || "courriel")) gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "structures_recherche_idx" ON "structures" USING gin ((' ' || replier("nom" || ' ' || coalesce("sigle", '') || ' ' || "nom_publie")) gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "point_versions_recherche_idx" ON "point_versions" USING gin ((' ' || replier("accroche" || ' ' || "texte")) gin_trgm_ops) WHERE "point_versions"."ferme_par" is null;