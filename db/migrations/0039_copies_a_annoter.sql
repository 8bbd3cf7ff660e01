CREATE TYPE "public"."issue_constat" AS ENUM('accepte', 'refuse', 'traite', 'garde');--> statement-breakpoint
CREATE TABLE "copie_constats" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"rendu_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"rang" integer NOT NULL,
	"point_id" uuid,
	"constat" jsonb NOT NULL,
	"issue" "issue_constat",
	"geste_id" uuid,
	"traite_at" timestamp (3) with time zone,
	"traite_par" uuid,
	CONSTRAINT "copie_constats_rang" UNIQUE("rendu_id","rang"),
	CONSTRAINT "copie_constats_traite" CHECK (("copie_constats"."issue" is null) = ("copie_constats"."traite_at" is null)),
	CONSTRAINT "copie_constats_accepte" CHECK (("copie_constats"."issue" is not distinct from 'accepte') = ("copie_constats"."geste_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "copie_points" (
	"copie_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"point_id" uuid NOT NULL,
	"point_version_id" uuid NOT NULL,
	CONSTRAINT "copie_points_copie_id_point_id_pk" PRIMARY KEY("copie_id","point_id")
);
--> statement-breakpoint
CREATE TABLE "copies" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"edition_id" uuid NOT NULL,
	"transition_id" uuid,
	"publication_id" uuid,
	"fichier_id" uuid NOT NULL,
	"lignes" jsonb NOT NULL,
	"valeurs" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"par" uuid,
	CONSTRAINT "copies_publicationId_unique" UNIQUE("publication_id"),
	CONSTRAINT "copies_edition" UNIQUE("id","edition_id")
);
--> statement-breakpoint
CREATE TABLE "copies_rendues" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"edition_id" uuid NOT NULL,
	"copie_id" uuid NOT NULL,
	"fichier_id" uuid NOT NULL,
	"sha256" text NOT NULL,
	"nom" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"par" uuid,
	CONSTRAINT "copies_rendues_edition" UNIQUE("id","edition_id"),
	CONSTRAINT "copies_rendues_une_fois" UNIQUE("edition_id","sha256")
);
--> statement-breakpoint
ALTER TABLE "copie_constats" ADD CONSTRAINT "copie_constats_traite_par_personnes_id_fk" FOREIGN KEY ("traite_par") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "copie_constats" ADD CONSTRAINT "copie_constats_rendu_id_edition_id_copies_rendues_id_edition_id_fk" FOREIGN KEY ("rendu_id","edition_id") REFERENCES "public"."copies_rendues"("id","edition_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "copie_constats" ADD CONSTRAINT "copie_constats_point_id_edition_id_points_id_edition_id_fk" FOREIGN KEY ("point_id","edition_id") REFERENCES "public"."points"("id","edition_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "copie_constats" ADD CONSTRAINT "copie_constats_geste_id_edition_id_gestes_id_edition_id_fk" FOREIGN KEY ("geste_id","edition_id") REFERENCES "public"."gestes"("id","edition_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "copie_points" ADD CONSTRAINT "copie_points_copie_id_edition_id_copies_id_edition_id_fk" FOREIGN KEY ("copie_id","edition_id") REFERENCES "public"."copies"("id","edition_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "copie_points" ADD CONSTRAINT "copie_points_point_id_edition_id_points_id_edition_id_fk" FOREIGN KEY ("point_id","edition_id") REFERENCES "public"."points"("id","edition_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "copie_points" ADD CONSTRAINT "copie_points_point_version_id_edition_id_point_versions_id_edition_id_fk" FOREIGN KEY ("point_version_id","edition_id") REFERENCES "public"."point_versions"("id","edition_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "copies" ADD CONSTRAINT "copies_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "copies" ADD CONSTRAINT "copies_transition_id_edition_transitions_id_fk" FOREIGN KEY ("transition_id") REFERENCES "public"."edition_transitions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "copies" ADD CONSTRAINT "copies_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "copies" ADD CONSTRAINT "copies_fichier_id_fichiers_id_fk" FOREIGN KEY ("fichier_id") REFERENCES "public"."fichiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "copies" ADD CONSTRAINT "copies_par_personnes_id_fk" FOREIGN KEY ("par") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "copies_rendues" ADD CONSTRAINT "copies_rendues_fichier_id_fichiers_id_fk" FOREIGN KEY ("fichier_id") REFERENCES "public"."fichiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "copies_rendues" ADD CONSTRAINT "copies_rendues_par_personnes_id_fk" FOREIGN KEY ("par") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "copies_rendues" ADD CONSTRAINT "copies_rendues_copie_id_edition_id_copies_id_edition_id_fk" FOREIGN KEY ("copie_id","edition_id") REFERENCES "public"."copies"("id","edition_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "copie_constats_point_idx" ON "copie_constats" USING btree ("point_id");--> statement-breakpoint
CREATE INDEX "copie_constats_geste_idx" ON "copie_constats" USING btree ("geste_id");--> statement-breakpoint
CREATE INDEX "copie_constats_traite_par_idx" ON "copie_constats" USING btree ("traite_par");--> statement-breakpoint
CREATE INDEX "copie_points_point_idx" ON "copie_points" USING btree ("point_id");--> statement-breakpoint
CREATE INDEX "copie_points_version_idx" ON "copie_points" USING btree ("point_version_id");--> statement-breakpoint
CREATE INDEX "copies_edition_idx" ON "copies" USING btree ("edition_id","at");--> statement-breakpoint
CREATE INDEX "copies_transition_idx" ON "copies" USING btree ("transition_id");--> statement-breakpoint
CREATE INDEX "copies_fichier_idx" ON "copies" USING btree ("fichier_id");--> statement-breakpoint
CREATE INDEX "copies_par_idx" ON "copies" USING btree ("par");--> statement-breakpoint
CREATE INDEX "copies_rendues_copie_idx" ON "copies_rendues" USING btree ("copie_id");--> statement-breakpoint
CREATE INDEX "copies_rendues_fichier_idx" ON "copies_rendues" USING btree ("fichier_id");--> statement-breakpoint
CREATE INDEX "copies_rendues_par_idx" ON "copies_rendues" USING btree ("par");