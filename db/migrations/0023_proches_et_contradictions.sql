CREATE TABLE "contradictions_vues" (
	"chapitre_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"cle" text NOT NULL,
	"empreinte" text NOT NULL,
	"vue_par" uuid,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "contradictions_vues_chapitre_id_cle_empreinte_pk" PRIMARY KEY("chapitre_id","cle","empreinte")
);
--> statement-breakpoint
CREATE TABLE "enonce_racines" (
	"enonce_version_id" uuid PRIMARY KEY NOT NULL,
	"tete" text[] NOT NULL,
	"corps" text[] NOT NULL
);
--> statement-breakpoint
ALTER TABLE "contradictions_vues" ADD CONSTRAINT "contradictions_vues_vue_par_personnes_id_fk" FOREIGN KEY ("vue_par") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contradictions_vues" ADD CONSTRAINT "contradictions_vues_chapitre_fk" FOREIGN KEY ("chapitre_id","edition_id") REFERENCES "public"."chapitres"("id","edition_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enonce_racines" ADD CONSTRAINT "enonce_racines_enonce_version_id_enonce_versions_id_fk" FOREIGN KEY ("enonce_version_id") REFERENCES "public"."enonce_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contradictions_vues_vue_par_idx" ON "contradictions_vues" USING btree ("vue_par");