ALTER TYPE "public"."type_courriel" ADD VALUE 'role_donne';--> statement-breakpoint
ALTER TYPE "public"."type_courriel" ADD VALUE 'administrateur_nomme';--> statement-breakpoint
ALTER TABLE "editions" ADD COLUMN "categories" "categorie_structure"[] DEFAULT '{"entreprise_ess","reseau_ess","accompagnement","financement","epci_commune","departement","region","etat"}' NOT NULL;--> statement-breakpoint
CREATE INDEX "roles_edition_donne_par_idx" ON "roles_edition" USING btree ("donne_par");--> statement-breakpoint
CREATE INDEX "sessions_comme_idx" ON "sessions" USING btree ("comme_id");