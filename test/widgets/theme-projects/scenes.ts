/** Pictures as text, in a font where every character is as wide as every other. */
export const scenes = {
  wide: `
scene 750 x 218
text 172 15 15/600 start ink "Hankekokonaisuuksia"
text 479 15 15/600 start ink "Rahoitus, milj._€"
text 0 67 15/400 start ink "Kestävä siirtymä"
text 0 121 15/400 start ink "Digitalisaatio ja"
text 0 141 15/400 start ink "uudet teknologiat"
text 0 195 15/400 start ink "Hyvinvointi"
path count M172 46h210v32h-210Z
text 393 68 18/600 start ink "81"
path count M172 110h217v32h-217Z
text 401 132 18/600 start ink "84"
path count M172 174h88v32h-88Z
text 272 196 18/600 start ink "34"
path money M479 46h217v32h-217Z
text 708 68 18/600 start ink "37,2"
path money M479 110h209v32h-209Z
text 699 132 18/600 start ink "35,7"
path money M479 174h91v32h-91Z
text 582 196 18/600 start ink "15,6"
path - ui/1 M172 38L172 214
path - ui/1 M479 38L479 214
target sustainable-transition "Kestävä siirtymä, 81_hankekokonaisuutta, 37,2_miljoonaa_euroa"
  hit M0 30h750v64h-750Z focus M-8 31h766v62h-766Z
target digitalisation "Digitalisaatio ja uudet teknologiat, 84_hankekokonaisuutta, 35,7_miljoonaa_euroa"
  hit M0 94h750v64h-750Z focus M-8 95h766v62h-766Z
target wellbeing "Hyvinvointi, 34_hankekokonaisuutta, 15,6_miljoonaa_euroa"
  hit M0 158h750v64h-750Z focus M-8 159h766v62h-766Z
`,
  middle: `
scene 446 x 242
text 0 15 15/600 start ink "Projekthelheter"
text 241 15 15/600 start ink "Finansiering, mn_€"
path - line/1 M0 28L446 28
text 0 51 15/400 start ink "Hållbar omställning"
path - line/1 M0 100L446 100
text 0 123 15/400 start ink "Digitalisering och ny teknik"
path - line/1 M0 172L446 172
text 0 195 15/400 start ink "Välfärd"
path count M0 60h146v26h-146Z
text 158 79 18/600 start ink "81"
path count M0 132h151v26h-151Z
text 163 151 18/600 start ink "84"
path count M0 204h61v26h-61Z
text 73 223 18/600 start ink "34"
path money M241 60h151v26h-151Z
text 404 79 18/600 start ink "37,2"
path money M241 132h145v26h-145Z
text 398 151 18/600 start ink "35,7"
path money M241 204h63v26h-63Z
text 316 223 18/600 start ink "15,6"
target sustainable-transition "Hållbar omställning, 81_projekthelheter, 37,2_miljoner_euro"
  hit M0 28h446v72h-446Z focus M-8 29h462v70h-462Z
target digitalisation "Digitalisering och ny teknik, 84_projekthelheter, 35,7_miljoner_euro"
  hit M0 100h446v72h-446Z focus M-8 101h462v70h-462Z
target wellbeing "Välfärd, 34_projekthelheter, 15,6_miljoner_euro"
  hit M0 172h446v72h-446Z focus M-8 173h462v70h-462Z
`,
  phone: `
scene 286 x 452
text 0 15 15/600 start ink "Projects"
text 0 43 15/400 start ink "Sustainable transition"
text 0 99 15/600 start ink "Digitalisation and"
text 0 119 15/600 start ink "new technologies"
text 0 175 15/400 start ink "Wellbeing"
path count M0 52h244v22h-244Z
text 256 69 18/600 start ink "81"
path count M0 128h253v22h-253Z
path - surface/1 M0 128h254v23h-254Z
path - ink/3 M-2 126h258v27h-258Z
text 265 145 18/600 start ink "84"
path count M0 184h102v22h-102Z
text 114 201 18/600 start ink "34"
text 0 253 15/600 start ink "Funding, €_million"
text 0 281 15/400 start ink "Sustainable transition"
text 0 337 15/600 start ink "Digitalisation and"
text 0 357 15/600 start ink "new technologies"
text 0 413 15/400 start ink "Wellbeing"
path money M0 290h232v22h-232Z
text 244 307 18/600 start ink "37.2"
path money M0 366h223v22h-223Z
path - surface/1 M0 366h224v23h-224Z
path - ink/3 M-2 364h228v27h-228Z
text 235 383 18/600 start ink "35.7"
path money M0 422h97v22h-97Z
text 109 439 18/600 start ink "15.6"
target sustainable-transition "Sustainable transition, 81_projects, €37.2_million"
  hit M0 26h286v56h-286ZM0 264h286v56h-286Z focus M-8 27h302v54h-302ZM-8 265h302v54h-302Z
target digitalisation selected "Digitalisation and new technologies, 84_projects, €35.7_million"
  hit M0 82h286v76h-286ZM0 320h286v76h-286Z focus M-8 83h302v74h-302ZM-8 321h302v74h-302Z
target wellbeing "Wellbeing, 34_projects, €15.6_million"
  hit M0 158h286v56h-286ZM0 396h286v56h-286Z focus M-8 159h302v54h-302ZM-8 397h302v54h-302Z
`,
  'one panel': `
scene 446 x 218
text 172 15 15/600 start ink "Rahoitus, milj._€"
text 0 67 15/400 start ink "Kestävä siirtymä"
text 0 121 15/400 start ink "Digitalisaatio ja"
text 0 141 15/400 start ink "uudet teknologiat"
text 0 195 15/400 start ink "Hyvinvointi"
path money M172 46h220v32h-220Z
text 404 68 18/600 start ink "37,2"
path money M172 110h211v32h-211Z
text 395 132 18/600 start ink "35,7"
path money M172 174h92v32h-92Z
text 276 196 18/600 start ink "15,6"
path - ui/1 M172 38L172 214
target sustainable-transition "Kestävä siirtymä, 37,2_miljoonaa_euroa"
  hit M0 30h446v64h-446Z focus M-8 31h462v62h-462Z
target digitalisation "Digitalisaatio ja uudet teknologiat, 35,7_miljoonaa_euroa"
  hit M0 94h446v64h-446Z focus M-8 95h462v62h-462Z
target wellbeing "Hyvinvointi, 15,6_miljoonaa_euroa"
  hit M0 158h446v64h-446Z focus M-8 159h462v62h-462Z
`,
} as const;
