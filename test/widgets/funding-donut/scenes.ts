/** Pictures as text, in a font where every character is as wide as every other. */
export const scenes = {
  wide: `
scene 750 x 342
path eu-state M375 46A144 144 0 1 1 285 302L316 263A94 94 0 1 0 375 96Z
path municipal M285 302A144 144 0 0 1 278 84L312 121A94 94 0 0 0 316 263Z
path other-public M278 84A144 144 0 0 1 372 46L373 96A94 94 0 0 0 312 121Z
path private M372 46A144 144 0 0 1 375 46L375 96A94 94 0 0 0 373 96Z
path - surface/2 M376 97L376 45
path - surface/2 M317 263L284 303
path - surface/2 M312 121L277 83
path - surface/2 M372 97L371 45
path - ui/1 M565 194L523 194
path eu-state M565 182h4v72h-4Z
text 577 196 15/400 start ink "EU ja valtio"
text 577 224 22/600 start ink "60,8_%"
text 577 248 14/400 start ink2 "33_585_673_€"
path - ui/1 M185 194L227 194
path municipal M181 182h4v72h-4Z
text 173 196 15/400 end ink "Kunnat"
text 173 224 22/600 end ink "27,4_%"
text 173 248 14/400 end ink2 "15_169_951_€"
path - ui/1 M185 34L304 34L320 53
path other-public M181 22h4v72h-4Z
text 173 36 15/400 end ink "Muu julkinen"
text 173 64 22/600 end ink "11,5_%"
text 173 88 14/400 end ink2 "6_339_743_€"
path - ui/1 M565 34L373 34L373 42
path private M565 22h4v72h-4Z
text 577 36 15/400 start ink "Yksityinen"
text 577 64 22/600 start ink "0,3_%"
text 577 88 14/400 start ink2 "184_175_€"
text 375 194 22/600 middle ink "55,3_milj._€"
text 375 218 14/400 middle ink2 "yhteensä"
target eu-state "EU ja valtio, 60,8_%, 33_585_673_€"
  hit M375 46A144 144 0 1 1 285 302L316 263A94 94 0 1 0 375 96ZM565 182h116v72h-116Z focus M379 41A149 149 0 1 1 285 309L321 261A89 89 0 1 0 377 101Z
target municipal "Kunnat, 27,4_%, 15_169_951_€"
  hit M285 302A144 144 0 0 1 278 84L312 121A94 94 0 0 0 316 263ZM81 182h104v72h-104Z focus M279 304A149 149 0 0 1 271 83L313 126A89 89 0 0 0 317 258Z
target other-public "Muu julkinen, 11,5_%, 6_339_743_€"
  hit M278 84A144 144 0 0 1 372 46L373 96A94 94 0 0 0 312 121ZM69 22h116v72h-116Z focus M277 77A149 149 0 0 1 368 41L371 101A89 89 0 0 0 317 123Z
target private "Yksityinen, 0,3_%, 184_175_€"
  hit M372 46A144 144 0 0 1 375 46L375 96A94 94 0 0 0 373 96ZM565 22h99v72h-99Z focus M561 18h107v80h-107Z
`,
  middle: `
scene 446 x 232
path eu-state M90 32A84 84 0 1 1 41 184L58 161A55 55 0 1 0 90 61Z
path municipal M41 184A84 84 0 0 1 10 90L38 99A55 55 0 0 0 58 161Z
path other-public M10 90A84 84 0 0 1 60 37L71 65A55 55 0 0 0 38 99Z
path private M60 37A84 84 0 0 1 90 32L90 61A55 55 0 0 0 71 65Z
path - surface/2 M90 62L90 31
path - surface/2 M58 160L40 185
path - surface/2 M39 99L9 90
path - surface/2 M71 65L60 36
path eu-state M208 18h12v12h-12Z
text 230 29 15/400 start ink "EU och staten"
text 230 49 14/400 start ink2 "699_596_€"
text 446 30 18/600 end ink "60,0_%"
path - line/1 M208 60L446 60
path municipal M208 74h12v12h-12Z
text 230 85 15/400 start ink "Kommuner"
text 230 105 14/400 start ink2 "233_199_€"
text 446 86 18/600 end ink "20,0_%"
path - line/1 M208 116L446 116
path other-public M208 130h12v12h-12Z
text 230 141 15/400 start ink "Övrig offentlig"
text 230 161 14/400 start ink2 "166_183_€"
text 446 142 18/600 end ink "14,3_%"
path - line/1 M208 172L446 172
path private M208 186h12v12h-12Z
text 230 197 15/400 start ink "Privat"
text 230 217 14/400 start ink2 "67_070_€"
text 446 198 18/600 end ink "5,8_%"
text 90 119 28/600 middle ink "1,2"
text 90 140 15/400 middle ink2 "mn_€"
target eu-state "EU och staten, 60,0_%, 699_596_€"
  hit M90 32A84 84 0 1 1 41 184L58 161A55 55 0 1 0 90 61ZM208 6h238v52h-238Z focus M94 27A89 89 0 1 1 41 190L63 158A50 50 0 1 0 92 66Z
target municipal "Kommuner, 20,0_%, 233_199_€"
  hit M41 184A84 84 0 0 1 10 90L38 99A55 55 0 0 0 58 161ZM208 62h238v52h-238Z focus M34 185A89 89 0 0 1 4 93L42 103A50 50 0 0 0 59 155Z
target other-public "Övrig offentlig, 14,3_%, 166_183_€"
  hit M10 90A84 84 0 0 1 60 37L71 65A55 55 0 0 0 38 99ZM208 118h238v52h-238Z focus M7 85A89 89 0 0 1 55 34L70 70A50 50 0 0 0 43 98Z
target private "Privat, 5,8_%, 67_070_€"
  hit M60 37A84 84 0 0 1 90 32L90 61A55 55 0 0 0 71 65ZM208 174h238v52h-238Z focus M63 31A89 89 0 0 1 86 27L88 66A50 50 0 0 0 75 68Z
`,
  phone: `
scene 286 x 438
path eu-state M143 28A81 81 0 1 1 95 175L113 151A52 52 0 1 0 143 57Z
path municipal M95 175A81 81 0 0 1 143 28L143 57A52 52 0 0 0 113 151Z
path - surface/2 M143 58L143 27
path - surface/2 M113 150L95 175
path - ink/3 M92 174A83 83 0 0 1 140 27L141 59A50 50 0 0 0 112 149Z
text 56 84 14/600 end ink "40.0%"
text 230 144 14/600 start ink "60.0%"
path eu-state M0 228h12v12h-12Z
text 22 239 15/400 start ink "EU and state"
text 22 259 14/400 start ink2 "€325,730"
text 286 240 18/600 end ink "60.0%"
path - line/1 M0 270L286 270
path municipal M0 284h12v12h-12Z
text 22 295 15/600 start ink "Municipalities"
text 22 315 14/400 start ink2 "€217,154"
text 286 296 18/600 end ink "40.0%"
path - line/1 M0 326L286 326
path other-public M0 340h12v12h-12Z
text 22 351 15/400 start ink "Other public"
text 22 371 14/400 start ink2 "€0"
text 286 352 18/600 end ink "0%"
path - line/1 M0 382L286 382
path private M0 396h12v12h-12Z
text 22 407 15/400 start ink "Private"
text 22 427 14/400 start ink2 "€0"
text 286 408 18/600 end ink "0%"
text 143 112 28/600 middle ink "€0.5"
text 143 133 15/400 middle ink2 "million"
target eu-state "EU and state, 60.0%, €325,730"
  hit M143 28A81 81 0 1 1 95 175L113 151A52 52 0 1 0 143 57ZM0 216h286v52h-286Z focus M147 23A86 86 0 1 1 96 181L117 148A47 47 0 1 0 145 62Z
target municipal selected "Municipalities, 40.0%, €217,154"
  hit M95 175A81 81 0 0 1 143 28L143 57A52 52 0 0 0 113 151ZM0 272h286v52h-286Z focus M89 176A86 86 0 0 1 139 23L141 62A47 47 0 0 0 114 145Z
`,
  compared: `
scene 286 x 500
path ui M0 2h28v12h-28Z
text 36 13 13/400 start ink2 "Osuus suunnitellusta rahoituksesta"
path band M0 22h28v18h-28Z
path - ink/2 M5 22L1 22L1 40L5 40
path - ink/2 M23 22L27 22L27 40L23 40
path - ink/2 M36 21L36 41
text 46 35 13/400 start ink2 "Rahoitusmallin mukainen osuus"
path eu-state M0 66h12v12h-12Z
text 20 77 15/400 start ink "EU ja valtio"
text 286 78 20/600 end ink "60,0_%"
path track M0 94h286v12h-286Z
path eu-state M0 94h172v12h-172Z
path - ink/2 M172 86L172 114
text 0 131 14/400 start ink2 "Malli 60_% · "
text 100 131 14/600 start ink "mallin mukainen"
path municipal M0 161h12v12h-12Z
text 20 172 15/400 start ink "Kunnat"
text 286 173 20/600 end ink "9,7_%"
path track M0 189h286v12h-286Z
path band M72 182h43v26h-43Z
path municipal M0 189h28v12h-28Z
path - ink/2 M77 182L73 182L73 208L77 208
path - ink/2 M109 182L113 182L113 208L109 208
text 0 226 14/400 start ink2 "Malli 25–40_%"
text 0 244 14/600 start ink "15,3_prosenttiyksikköä alle"
path other-public M0 274h12v12h-12Z
text 20 285 15/400 start ink "Muu julkinen"
text 286 286 20/600 end ink "30,3_%"
path track M0 302h286v12h-286Z
path band M0 295h43v26h-43Z
path other-public M0 302h87v12h-87Z
path - ink/2 M38 295L42 295L42 321L38 321
path - surface/2 M42 302L42 314
text 0 339 14/400 start ink2 "Malli 0–15_%"
text 0 357 14/600 start ink "15,3_prosenttiyksikköä yli"
path private M0 387h12v12h-12Z
text 20 398 15/400 start ink "Yksityinen"
text 286 399 20/600 end ink "0_%"
path track M0 415h286v12h-286Z
path private M0 415h0v12h0Z
text 0 452 14/400 start ink2 "Ei omaa osuutta mallissa"
text 185 452 14/600 start ink ""
path - ui/1 M0 472L286 472
path - ui/1 M0 472L0 477
text 0 493 13/400 start ink2 "0_%"
path - ui/1 M143 472L143 477
text 143 493 13/400 middle ink2 "50_%"
path - ui/1 M286 472L286 477
text 286 493 13/400 end ink2 "100_%"
target eu-state "EU ja valtio, 60,0_%, 2_584_806_€, Malli 60_%, mallin mukainen"
  hit M0 56h286v87h-286Z focus M-6 57h298v87h-298Z
target municipal "Kunnat, 9,7_%, 417_737_€, Malli 25–40_%, 15,3_prosenttiyksikköä alle"
  hit M0 151h286v105h-286Z focus M-6 152h298v105h-298Z
target other-public "Muu julkinen, 30,3_%, 1_305_519_€, Malli 0–15_%, 15,3_prosenttiyksikköä yli"
  hit M0 264h286v105h-286Z focus M-6 265h298v105h-298Z
target private "Yksityinen, 0_%, 0_€, Ei omaa osuutta mallissa"
  hit M0 377h286v87h-286Z focus M-6 378h298v87h-298Z
`,
} as const;
