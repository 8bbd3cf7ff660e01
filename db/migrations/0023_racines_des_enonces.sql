CREATE TABLE "enonce_racines" (
	"enonce_version_id" uuid PRIMARY KEY NOT NULL,
	"tete" text[] NOT NULL,
	"corps" text[] NOT NULL
);
--> statement-breakpoint
ALTER TABLE "enonce_racines" ADD CONSTRAINT "enonce_racines_enonce_version_id_enonce_versions_id_fk" FOREIGN KEY ("enonce_version_id") REFERENCES "public"."enonce_versions"("id") ON DELETE cascade ON UPDATE no action;