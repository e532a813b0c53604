package org.tariffstack.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.assessment.Prohibition;
import org.tariffstack.assessment.Question;

/** Section 232: metals, vehicles and their parts, wood, chips, medicines and drones, and what each leaves to others. */
class Section232Test {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            before the first minute              | 7208.10.15 JP 2018-03-23T00:00 base=Free                      | 0%                  | Proc. 9705
            Japan                                | 7208.10.15 JP 2018-03-23T00:01 base=Free                      | 25% by 9903.80.01   | Proc. 9705
            the EU is spared at first            | 7208.10.15 DE 2018-05-31T12:00 base=Free                      | 0%                  | Procs. 9711, 9740
            and then not                         | 7208.10.15 DE 2018-06-01T00:01 base=Free                      | 25% by 9903.80.01   | Proc. 9759
            Canada                               | 7208.10.15 CA 2018-06-01T00:01 base=Free                      | 25% by 9903.80.01   | Proc. 9759
            Canada free again                    | 7208.10.15 CA 2019-05-20T00:01 base=Free                      | 0%                  | CSMS 19-000252
            Australia                            | 7208.10.15 AU 2019-01-10T12:00 base=Free                      | 0%                  | Proc. 9759
            Korea inside its quota               | 7208.10.15 KR 2019-01-10T12:00 base=Free                      | 0% by 9903.80.05    | Proc. 9759
            Turkey before                        | 7214.20.00 TR 2018-08-13T00:00 base=Free                      | 25% by 9903.80.01   | Proc. 9772
            Turkey doubled                       | 7214.20.00 TR 2018-08-13T00:01 base=Free                      | 50% by 9903.80.02   | Proc. 9772; CSMS 18-000477
            Turkey, last minute                  | 7214.20.00 TR 2019-05-21T00:00 base=Free                      | 50% by 9903.80.02   | CSMS 19-000257
            Turkey back                          | 7214.20.00 TR 2019-05-21T00:01 base=Free                      | 25% by 9903.80.01   | CSMS 19-000257
            nails, before                        | 7317.00.30 IN 2020-02-08T00:00 base=Free                      | 0%                  | Proc. 9980
            nails                                | 7317.00.30 IN 2020-02-08T00:01 base=Free                      | 25% by 9903.80.03   | Proc. 9980
            nails of the EU are freed            | 7317.00.30 DE 2022-01-01T00:01 base=Free                      | 0%                  | Proc. 10328
            the EU over quota                    | 7208.10.15 DE 2022-01-01T00:01 base=Free quota_filled=true    | 25% by 9903.80.01   | Proc. 10328
            the EU inside its quota              | 7208.10.15 DE 2022-01-01T00:01 base=Free quota_filled=false   | 0% by 9903.80.65    | Proc. 10328
            melted outside the EU                | 7208.10.15 DE 2022-01-02T12:00 base=Free quota_filled=false melt_country=RU | 25%   | Proc. 10328
            Japan inside its quota               | 7208.10.15 JP 2022-04-01T00:01 base=Free quota_filled=false   | 0% by 9903.81.25    | Proc. 10356
            Britain before its quota             | 7208.10.15 GB 2022-06-01T00:00 base=Free quota_filled=false   | 25% by 9903.80.01   | Proc. 10406
            Britain inside its quota             | 7208.10.15 GB 2022-06-01T00:01 base=Free quota_filled=false   | 0% by 9903.81.25    | Proc. 10406
            Ukraine suspended                    | 7208.10.15 UA 2022-06-01T00:01 base=Free                      | 0%                  | Proc. 10403
            Ukraine without a certificate        | 7208.10.15 UA 2024-01-10T12:00 base=Free                      | 25% by 9903.81.83   | Proc. 10588
            Ukraine with one                     | 7208.10.15 UA 2024-01-10T12:00 base=Free certificate=true     | 0%                  | Proc. 10588
            Mexico, before                       | 7208.10.15 MX 2024-07-10T00:00 base=Free melt_country=BR      | 0%                  | Proc. 10783
            Mexico, steel of elsewhere           | 7208.10.15 MX 2024-07-10T00:01 base=Free melt_country=BR      | 25% by 9903.81.85   | Proc. 10783
            Mexico, steel of Canada              | 7208.10.15 MX 2024-07-10T00:01 base=Free melt_country=CA      | 0%                  | Proc. 10783
            the last minute of the exemptions    | 7208.10.15 AU 2025-03-12T00:00                                | 0%                  | Proc. 10896
            all exemptions end                   | 7208.10.15 AU 2025-03-12T00:01                                | 25% by 9903.81.87   | Proc. 10896
            """)
    void steelUntilMarch2025(String name, String entry, String owed, String source) {
        Case.of(entry).owes(owed.startsWith("0% by") || !owed.contains(" by ") ? "232=" + owed : owed, source);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            the first day                        | 7606.12.30 JP 2018-03-23T00:01 base=3%                        | 232=10% by 9903.85.01  | Proc. 9704
            Korea from May                       | 7606.12.30 KR 2018-05-01T00:01 base=3%                        | 232=10% by 9903.85.01  | Proc. 9739
            Argentina inside its quota           | 7606.12.30 AR 2018-06-01T00:01 base=3%                        | 232=0% by 9903.85.05   | Proc. 9758
            Canada for sixteen days              | 7601.10.30 CA 2020-08-16T00:01 base=Free                      | 232=10% by 9903.85.21  | note 19(a)(iv)
            Canada, taken back                   | 7601.10.30 CA 2020-09-01T00:00 base=Free                      | 232=0%                 | note 19(a)(iv)
            Russia, the minute before            | 7606.12.30 RU 2023-03-10T00:00 base=3%                        | 232=10% by 9903.85.01  | Proc. 10522
            Russia                               | 7606.12.30 RU 2023-03-10T00:01 base=3%                        | 232=200% by 9903.85.67 | Proc. 10522; CSMS 55407022
            Russian metal, before                | 7606.12.30 AE 2023-04-10T00:00 base=3% russian_aluminum=true  | 232=10% by 9903.85.01  | note 19(m)
            Russian metal of any origin          | 7606.12.30 AE 2023-04-10T00:01 base=3% russian_aluminum=true  | 232=200% by 9903.85.67 | note 19(m)
            Mexico, metal of China               | 7606.12.30 MX 2024-07-10T00:01 base=3% smelt_country=CN       | 232=10% by 9903.85.71  | Proc. 10782
            Mexico, metal of its own             | 7606.12.30 MX 2024-07-10T00:01 base=3% smelt_country=MX       | 232=0%                 | Proc. 10782
            Britain over quota                   | 7606.12.30 GB 2022-06-01T00:01 base=3%                        | 232=10% by 9903.85.01  | Proc. 10405
            Britain inside its quota             | 7606.12.30 GB 2022-06-01T00:01 base=3% quota_filled=false     | 232=0% by 9903.85.51   | Proc. 10405
            March 2025, before                   | 7606.12.30 DE 2025-03-12T00:00                                | 232=10% by 9903.85.01  | Proc. 10895
            March 2025                           | 7606.12.30 DE 2025-03-12T00:01                                | 232=25% by 9903.85.02  | Proc. 10895
            beer, before                         | 2203.00.00.30 DE 2025-04-04T00:00 aluminum_pct=10             | 232=0%                 | CSMS 64639013
            beer, the can                        | 2203.00.00.30 DE 2025-04-04T00:01 aluminum_pct=10             | 232=2.5% by 9903.85.08 | CSMS 64639013
            June 2025, before                    | 7606.12.30 DE 2025-06-04T00:00                                | 232=25% by 9903.85.02  | Proc. 10947
            June 2025                            | 7606.12.30 DE 2025-06-04T00:01                                | 232=50% by 9903.85.02  | Proc. 10947
            June 2025, Britain                   | 7606.12.30 GB 2025-06-04T00:01                                | 232=25% by 9903.85.12  | Proc. 10947
            chapter 76 on content                | 7616.99.51.90 DE 2025-06-10T12:00 aluminum_pct=40             | 232=20% by 9903.85.07  | CSMS 65236645
            chapter 76 on full value before      | 7616.99.51.90 DE 2025-06-03T12:00 aluminum_pct=40             | 232=25% by 9903.85.07  | 90 FR 11251
            metal of the US                      | 7616.99.51.90 DE 2025-06-10T12:00 us_smelted=true             | 232=0% by 9903.85.09   | note 19(j)
            but no mill article                  | 7606.12.30 DE 2025-06-10T12:00 us_smelted=true                | 232=50% by 9903.85.02  | note 19(j), (k)
            Russian metal on full value          | 7616.99.51.90 AE 2025-06-10T12:00 russian_aluminum=true aluminum_pct=40 | 232=200% by 9903.85.68 | note 19(m)(B)
            Russian metal in 2026                | 7606.12.30 RU 2026-05-01T12:00                                | 232=200% by 9903.85.67 | note 16(a), 19(m)(A)
            """)
    void aluminum(String name, String entry, String owed, String source) {
        Case.of(entry).owes(owed, source);
    }

    /** Numbers 60 and 70 of 7616.99.51 are articles by note 19(g), 30, 40 and 90 derivatives by note 19(j), none is both. */
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            an article                           | 7616.99.51.60 DE 2025-09-01T12:00                             | 232=50% by 9903.85.02  | note 19(g)
            a derivative                         | 7616.99.51.90 DE 2025-09-01T12:00                             | 232=50% by 9903.85.07  | note 19(j)
            one of them, by eight digits         | 7616.99.51 DE 2025-09-01T12:00                                | 232=50% by 9903.85.02  | note 19(g), (j)
            in March 2025                        | 7616.99.51 DE 2025-03-12T00:01                                | 232=25% by 9903.85.02  | note 19(g), (j)
            of Britain                           | 7616.99.51 GB 2025-09-01T12:00                                | 232=25% by 9903.85.12  | note 19(n)-(s)
            of Russia                            | 7616.99.51 RU 2025-09-01T12:00                                | 232=200% by 9903.85.67 | note 19(m)
            of Russian metal                     | 7616.99.51 AE 2025-09-01T12:00 russian_aluminum=true          | 232=200% by 9903.85.67 | note 19(m)
            of Russian metal, from a zone        | 7616.99.51 AE 2025-09-01T12:00 russian_aluminum=true ftz_pf_date=2022-01-01 | 232=200% by 9903.85.69 | note 19(m)
            of Russia, in 2026                   | 7616.99.51 RU 2026-05-01T12:00                                | 232=200% by 9903.85.67 | note 19(m)
            """)
    void aLineInPartOnTwoListsOfAluminumPaysOnce(String name, String entry, String owed, String source) {
        Case.of(entry).owes(owed, source);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            coil of China, no reciprocal         | 7208.10.15 CN 2025-05-01T12:00                                | 70%                 | 25 + 20 + 25: EO 14257 s.3(b)
            coil of China, before April 2026     | 7208.10.15 CN 2026-03-01T12:00                                | 75%                 | 50 + 25: note 2(aa)(v)
            coil of China, after                 | 7208.10.15 CN 2026-05-01T12:00                                | 75%                 | 50 + 25: note 2(aa)(v)(1)
            derivative, 60% steel, March 2025    | 9403.20.00.75 CN 2025-03-20T12:00 base=Free steel_pct=60      | 232=15% by 9903.81.91 | 25 on 60: 90 FR 11249
            the rest bears no reciprocal yet     | 9403.20.00.75 CN 2025-05-20T12:00 base=Free steel_pct=60      | ieepa-reciprocal=0% | EO 14257 s.3(b)(ii): the whole article
            June 2025                            | 9403.20.00.75 CN 2025-06-10T12:00 base=Free steel_pct=60      | 232=30% by 9903.81.91 | 50 on 60: Proc. 10947
            the rest bears the reciprocal        | 9403.20.00.75 CN 2025-06-10T12:00 base=Free steel_pct=60      | ieepa-reciprocal=4% by 9903.01.25 9903.01.33 | 10 on 40: note 2(v)(vii)
            March 2026                           | 9403.20.00.75 CN 2026-03-15T12:00 base=Free steel_pct=60      | 232=30% by 9903.81.91 | Proc. 10947
            the rest bears section 122           | 9403.20.00.75 CN 2026-03-15T12:00 base=Free steel_pct=60      | 122=4% by 9903.03.01 9903.03.06 | 10 on 40: note 2(aa)(v)
            chapter 73, March 2025               | 7326.90.86.88 CN 2025-03-20T12:00 steel_pct=60                | 72.9%               | 2.9 + 25 + 20 + 25 on the full value
            chapter 73, June 2025                | 7326.90.86.88 CN 2025-06-10T12:00 steel_pct=60                | 81.9%               | 2.9 + 25 + 20 + 50 x 0.6 + 10 x 0.4: CSMS 65236374
            chapter 73, March 2026               | 7326.90.86.88 CN 2026-03-15T12:00 steel_pct=60                | 61.9%               | 2.9 + 25 + 50 x 0.6 + 10 x 0.4
            chapter 73, May 2026                 | 7326.90.86.88 CN 2026-05-01T12:00 steel_pct=60                | 77.9%               | 2.9 + 25 + 50: content no longer counts
            beside forced labor                  | 7326.90.86.88 CN 2026-07-24T00:01                             | 77.9%               | note 52(f)(1): no 301 of 2026
            September 2026                       | 7326.90.86.88 CN 2026-09-18T12:00                             | 77.9%               | note 52(f)(1)
            aluminum by content, the rest        | 7616.99.51.90 DE 2025-09-01T12:00 aluminum_pct=40             | 30%                 | 2.5 + 20 + (15 - 2.5) x 0.6
            both metals                          | 8418.10.00 KR 2025-09-01T12:00 base=Free steel_pct=30 aluminum_pct=10 | 232=20% by 9903.81.91 9903.85.08 | note 19(h): 15 + 5
            all unknown: steel for the whole     | 8418.10.00 KR 2025-09-01T12:00 base=Free                      | 232=50% by 9903.81.91 | full value where the content is unknown
            one known: the others are none       | 8418.10.00 KR 2025-09-01T12:00 base=Free aluminum_pct=10      | 232=5% by 9903.85.08 | stated aluminum only
            not yet on the list                  | 8418.10.00 KR 2025-06-23T00:00 base=Free steel_pct=30         | 232=0%              | 90 FR 25208
            appliances                           | 8422.11.00 KR 2025-06-23T00:01 steel_pct=30                   | 232=15% by 9903.81.91 | 90 FR 25208
            the codes of August, before          | 8708.99.81 JP 2025-08-18T00:00 steel_pct=100                  | 232=0%              | 90 FR 40326
            the codes of August                  | 8708.99.81 JP 2025-08-18T00:01 steel_pct=100                  | 232=50% by 9903.81.91 | 90 FR 40326
            steel of the US                      | 7326.90.86.88 CN 2025-06-10T12:00 us_melted=true              | 232=0% by 9903.81.92 | 90 FR 11249
            from a zone, same rate               | 7208.10.15 JP 2025-07-01T12:00 ftz_pf_date=2025-01-10         | 232=50% by 9903.81.88 | Proc. 10947
            Britain                              | 7210.49.00 GB 2026-04-05T12:00                                | 232=25% by 9903.81.94 | Proc. 10947
            copper, before                       | 7408.11.30 CL 2025-08-01T00:00 copper_pct=98                  | 232=0%              | Proc. 10962
            copper                               | 7408.11.30 CL 2025-08-01T00:01 copper_pct=98                  | 232=49% by 9903.78.01 9903.78.02 | Proc. 10962
            a cable of aluminum and copper       | 8544.42.90 CN 2025-09-01T12:00 copper_pct=30 aluminum_pct=5   | 232=17.5% by 9903.78.01 9903.78.02 9903.85.08 | 50 on 30 and on 5
            its rest                             | 8544.42.90 CN 2025-09-01T12:00 copper_pct=30 aluminum_pct=5   | ieepa-reciprocal=6.5% | 10 on 65: note 2(v)(ix), (xii)
            """)
    void metalsByContent(String name, String entry, String owed, String source) {
        Case.of(entry).owes(owed, source);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Canada, IEEPA goes first             | 7208.10.15 CA 2025-06-03T12:00                                | 25% by 9903.01.10 9903.01.26 | EO 14289 s.3(a)(ii)
            Canada under USMCA                   | 7208.10.15 CA 2025-06-03T12:00 usmca=true                     | 232=25% by 9903.81.87 | EO 14289 s.3(a)(ii)
            Canada, turned round                 | 7208.10.15 CA 2025-06-04T00:01                                | 50% by 9903.01.26 9903.81.87 | Proc. 10947
            Canada, by portion                   | 7326.90.86.88 CA 2025-06-04T00:01 steel_pct=50                | 40.4%               | 2.9 + 50 x 0.5 + 25 x 0.5: CSMS 65236574
            Canada, copper does not lift IEEPA   | 7408.11.30 CA 2025-08-10T12:00 copper_pct=100                 | 86%                 | 1 + 50 + 35: CBP FAQ of 2025-08-21
            Brazil, the rest                     | 7326.90.86.88 BR 2025-08-10T12:00 steel_pct=50                | ieepa-brazil=20%    | 40 on half: note 2(x)(vi)
            India, the rest                      | 7326.90.86.88 IN 2025-08-28T12:00 steel_pct=50                | ieepa-india=12.5%   | 25 on half: note 2(z)(iv)
            Russian metal does not spare         | 7606.12.30 AE 2025-09-01T12:00 russian_aluminum=true          | 213%                | 3 + 200 + 10: note 2(v)(viii), by silence
            """)
    void metalsBesideIeepa(String name, String entry, String owed, String source) {
        Case.of(entry).owes(owed, source);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            the last minute of content           | 7318.15.20 TW 2026-04-06T00:00 steel_pct=50                   | 232=25% by 9903.81.90 | Proc. 10947
            one duty on the full value           | 7318.15.20 TW 2026-04-06T00:01 steel_pct=50                   | 232=50% by 9903.82.02 | Proc. 11021
            the middle rate                      | 8415.10.30 TH 2026-04-06T00:01                                | 232=25% by 9903.82.09 | Proc. 11021
            no section 122 beside it             | 8415.10.30 TH 2026-05-10T12:00                                | 25% by 9903.03.06 9903.82.09 | note 2(aa)(v)(1)
            little metal by weight               | 8415.10.30 TH 2026-05-10T12:00 metal_weight_pct=14.9          | 10% by 9903.03.01 9903.82.03 | note 16(c); section 122 applies
            fifteen percent is not little        | 8415.10.30 TH 2026-05-10T12:00 metal_weight_pct=15            | 25% by 9903.03.06 9903.82.09 | note 16(c)
            no test by weight in chapter 73      | 7318.15.20 TH 2026-05-10T12:00 metal_weight_pct=10            | 232=50% by 9903.82.02 | note 16(c)
            no metal                             | 8415.10.30 TH 2026-05-10T12:00 no_metal_content=true          | 10% by 9903.03.01 9903.82.01 | HTS 2026 Rev 7
            not known before Rev 7               | 8415.10.30 TH 2026-04-20T12:00 no_metal_content=true known=2026-04-20 | 232=25% by 9903.82.09 | HTS 2026 Rev 7
            Britain, 94%                         | 7210.49.00 GB 2026-04-06T00:01 uk_metal_pct=94                | 232=50% by 9903.82.02 | note 16(d)
            Britain, 95%                         | 7210.49.00 GB 2026-04-06T00:01 uk_metal_pct=95                | 232=25% by 9903.82.04 | note 16(d)
            Britain, derivative, 95%             | 8415.10.30 GB 2026-05-10T12:00 uk_metal_pct=95                | 232=15% by 9903.82.05 | note 16(d)
            metal of the US, 94%                 | 8415.10.30 TH 2026-06-08T00:00 us_metal_pct=94                | 232=25% by 9903.82.09 | note 16(e)
            metal of the US, 95%                 | 8415.10.30 TH 2026-06-08T00:00 us_metal_pct=95                | 232=10% by 9903.82.06 | note 16(e)
            metal of the US, 85% since June      | 8415.10.30 TH 2026-06-08T00:01 us_metal_pct=85                | 232=10% by 9903.82.06 | Proc. 11032
            US metal goes before British         | 8415.10.30 GB 2026-06-10T12:00 us_metal_pct=90 uk_metal_pct=95 | 232=10% by 9903.82.06 | note 16(a)
            a floor of 15%, base free            | 8432.10.00 JP 2026-06-08T00:01                                | 15%                 | note 16(f)
            before it came to that list          | 8432.10.00 JP 2026-06-08T00:00                                | 232=25% by 9903.82.09 | Proc. 11032
            a floor of 15%, base 20%             | 8432.10.00 JP 2026-06-08T00:01 base=20%                       | 20% by 9903.03.06 9903.82.11 | note 16(f)
            column 2 pays 25%                    | 8432.10.00 BY 2026-06-08T00:01                                | 232=25% by 9903.82.12 | heading 9903.82.12
            the floors end in 2028               | 8432.10.00 JP 2028-01-01T00:01                                | 232=25% by 9903.82.09 | Proc. 11021 Annex IV.B
            Russian steel                        | 7318.15.20 RU 2026-05-10T12:00                                | 232=50% by 9903.82.14 | heading 9903.82.14
            Canada in an allowed amount          | 7208.10.15 CA 2026-04-23T00:00 usmca=true claims=9903.82.18   | 232=25% by 9903.82.18 | note 16(h)
            Canada otherwise                     | 7208.10.15 CA 2026-04-23T00:00 usmca=true                     | 232=50% by 9903.82.02 | note 16(h)
            motorcycle parts                     | 8412.29.80 JP 2026-05-10T12:00 claims=9903.82.13              | 232=0% by 9903.82.13 | note 16(g)
            diggers, Japan                       | 8429.52.10 JP 2026-06-08T00:01                                | 15% by 9903.03.06 9903.82.22 | Proc. 11032
            diggers, Canada, 60% of the US       | 8429.52.10 CA 2026-06-08T00:01 usmca=true us_content_pct=60   | 232=15% by 9903.82.20 9903.82.21 | note 16(j): 25 on all but 40
            diggers, Canada, 20% of the US       | 8429.52.10 CA 2026-06-08T00:01 usmca=true us_content_pct=20   | 232=20% by 9903.82.20 9903.82.21 | note 16(j)
            diggers, China                       | 8429.52.10 CN 2026-06-08T00:01                                | 232=25% by 9903.82.09 | Proc. 11032
            parts for farm machines              | 8412.29.80 CN 2026-06-08T00:01 machine_part=true           | 232=15% by 9903.82.25 | note 16(k)
            and of US metal                      | 8412.29.80 CN 2026-06-08T00:01 machine_part=true us_metal_pct=85 | 232=10% by 9903.82.23 | note 16(k), (e)
            """)
    void metalsSinceApril2026(String name, String entry, String owed, String source) {
        Case.of(entry).owes(owed, source);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            cars, before                         | 8703.23.01 DE 2025-04-03T00:00                                | 2.5%                | Proc. 10908
            cars                                 | 8703.23.01 DE 2025-04-03T00:01                                | 27.5% by 9903.94.01 | Proc. 10908
            Germany, before the deal             | 8703.23.01 DE 2025-07-31T12:00                                | 27.5% by 9903.01.33 9903.94.01 | Proc. 10908
            Germany                              | 8703.23.01 DE 2025-08-01T00:01                                | 15% by 9903.01.33 9903.94.51 | FR doc 2025-18660
            Germany, as known that day           | 8703.23.01 DE 2025-08-01T12:00 known=2025-09-24               | 27.5%               | FR doc 2025-18660, retroactive
            Japan, the minute before             | 8703.23.01 JP 2025-09-16T00:00                                | 27.5%               | EO 14345
            Japan                                | 8703.23.01 JP 2025-09-16T00:01                                | 15%                 | EO 14345
            Japanese light truck, before         | 8704.31.01 JP 2025-09-15T12:00                                | 50%                 | EO 14345
            Japanese light truck                 | 8704.31.01 JP 2025-09-16T00:01                                | 232=0% by 9903.94.40 | the base rate is above 15%
            Korea                                | 8703.23.01 KR 2025-11-01T00:01                                | 15%                 | 90 FR 55964
            Korea under KORUS                    | 8703.23.01 KR 2025-11-01T00:01 spi=KR                         | 15%                 | 90 FR 55964: base and duty together
            Britain in quota, before             | 8703.23.01 GB 2025-06-30T00:00 quota_filled=false             | 27.5%               | 90 FR 27851
            Britain in quota                     | 8703.23.01 GB 2025-06-30T00:01 quota_filled=false             | 10% by 9903.01.33 9903.94.31 | 90 FR 27851
            Britain over quota                   | 8703.23.01 GB 2025-06-30T00:01 quota_filled=true              | 27.5%               | 90 FR 27851
            Taiwan has no deal for cars          | 8703.23.01 TW 2026-05-01T00:01                                | 232=25% by 9903.94.01 | HTS 2026 Rev 9
            25 years old                         | 8703.23.01 DE 2025-07-31T12:00 vehicle_year=2000              | 232=0% by 9903.94.04 | note 33(e)
            24 years old                         | 8703.23.01 DE 2025-07-31T12:00 vehicle_year=2001              | 232=25%             | note 33(e)
            not a car                            | 8703.23.01 DE 2025-07-31T12:00 light_vehicle=false            | 232=0% by 9903.94.02 | note 33(c)(i)
            Canada, approved US content          | 8703.23.01 CA 2025-07-31T12:00 usmca=true us_content_pct=60 claims=9903.94.03 | 232=10% by 9903.94.03 | note 33(d)
            Canada, not approved                 | 8703.23.01 CA 2025-07-31T12:00 usmca=true us_content_pct=60   | 232=25% by 9903.94.01 | note 33(d)
            Canada, no IEEPA beside              | 8703.23.01 CA 2025-07-31T12:00                                | ieepa-fentanyl=0%   | EO 14289 s.3(a)(i)
            parts, before                        | 8708.30.50 DE 2025-05-03T00:00                                | 232=0%              | Proc. 10908
            parts                                | 8708.30.50 DE 2025-05-03T00:01                                | 27.5% by 9903.01.33 9903.94.05 | Proc. 10925
            German parts                         | 8708.30.50 DE 2025-08-01T00:01                                | 15%                 | FR doc 2025-18660
            Japanese parts                       | 8708.30.50 JP 2025-09-16T00:01                                | 15%                 | EO 14345
            Korean parts                         | 8708.30.50 KR 2025-11-01T00:01                                | 15%                 | 90 FR 55964
            Taiwanese parts, before              | 8708.30.50 TW 2026-05-01T00:00                                | 232=25% by 9903.94.05 | HTS 2026 Rev 9
            Taiwanese parts                      | 8708.30.50 TW 2026-05-01T00:01                                | 15%                 | HTS 2026 Rev 9
            British parts for British cars       | 8708.30.50.90 GB 2025-07-31T12:00 claims=9903.94.32           | 10% by 9903.01.33 9903.94.32 | 90 FR 27851: a plain rate
            Mexican parts under USMCA            | 8708.30.50 MX 2025-07-31T12:00 usmca=true                     | 232=0% by 9903.94.06 | note 33(h)(i)
            but no knock-down kit                | 8708.30.50 MX 2025-07-31T12:00 usmca=true knock_down_kit=true | 232=25% by 9903.94.05 | note 33(h)(i)
            no car part                          | 8708.30.50 DE 2025-07-31T12:00 auto_part=false                | 232=0% by 9903.94.06 | note 33(h)(ii)
            a computer is mostly none            | 8471.30.01 CN 2025-06-10T12:00                                | 232=0% by 9903.94.06 | note 33(g), (h)(ii)
            a computer for a car                 | 8471.30.01 CN 2025-06-10T12:00 auto_part=true                 | 232=25% by 9903.94.05 | note 33(g)
            parts before metals                  | 8708.10.30.20 DE 2025-07-01T12:00                             | 232=25% by 9903.94.05 | EO 14289 s.3(a)(i)
            a certified part, before             | 8412.29.80 BR 2025-11-01T00:00 claims=9903.94.07              | 232=50% by 9903.81.91 | Proc. 10984
            a certified part leaves the metals   | 8412.29.80 BR 2025-11-01T00:01 claims=9903.94.07              | 232=25% by 9903.94.07 | note 33(p)
            a part of a listed code is none      | 8708.30.50 BR 2025-11-01T00:01 claims=9903.94.07              | 232=25% by 9903.94.05 | note 33(p)
            """)
    void cars(String name, String entry, String owed, String source) {
        Case.of(entry).owes(owed, source);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            trucks, before                       | 8704.22.51 CA 2025-11-01T00:00                                | 232=0%              | Proc. 10984
            a Canadian truck                     | 8704.22.51 CA 2025-11-01T00:01                                | 50%                 | 25 + 25, no IEEPA: note 38(a)
            under USMCA                          | 8704.22.51 CA 2025-11-05T12:00 spi=S                          | 25%                 | Proc. 10984
            under USMCA, approved                | 8704.22.51 CA 2025-11-05T12:00 spi=S us_content_pct=60 claims=9903.74.03,9903.74.06 | 10% by 9903.01.14 9903.01.26 9903.74.03 9903.74.06 | note 38(d)
            no deal for Japan                    | 8704.22.51 JP 2025-11-05T12:00                                | 50%                 | Proc. 10984
            buses                                | 8702.10.31 MX 2025-11-01T00:01 usmca=true base=2%             | 232=10% by 9903.74.02 | Proc. 10984
            a truck of 1999                      | 8704.22.51 JP 2025-11-05T12:00 vehicle_year=1999              | 232=0% by 9903.74.07 | note 38(g)
            no such truck                        | 8704.22.51 JP 2025-11-05T12:00 mhdv=false                     | 232=0% by 9903.74.05 | note 38(e)
            an electric truck, light             | 8704.60.00 DE 2025-12-01T12:00                                | 25%                 | base above 15%: note 33(n)
            an electric truck, heavy             | 8704.60.00 DE 2025-12-01T12:00 mhdv=true                      | 50%                 | note 38(b)
            a part of both lists is a car's      | 8708.30.50 CN 2025-12-01T12:00                                | 232=25% by 9903.94.05 | notes 33(g), 38(i)
            unless it is a truck's               | 8708.30.50 DE 2025-12-01T12:00 mhdv_part=true                 | 232=25% by 9903.74.08 | note 38(h)
            """)
    void trucks(String name, String entry, String owed, String source) {
        Case.of(entry).owes(owed, source);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Swedish timber, before               | 4407.11.00 SE 2025-10-14T00:00                                | 0%                  | Proc. 10976
            Swedish timber                       | 4407.11.00 SE 2025-10-14T00:01                                | 10% by 9903.01.33 9903.76.01 | Proc. 10976
            a sofa of Vietnam                    | 9401.61.60.11 VN 2025-10-14T00:01                             | 25% by 9903.01.33 9903.76.02 | Proc. 10976
            a Korean sofa, before                | 9401.61.60.11 KR 2025-11-13T12:00                             | 25%                 | 90 FR 55964
            a Korean sofa                        | 9401.61.60.11 KR 2025-11-14T00:01                             | 15% by 9903.01.33 9903.76.23 | 90 FR 55964
            a British sofa                       | 9401.61.60.11 GB 2025-10-14T00:01                             | 10% by 9903.01.33 9903.76.20 | Proc. 10976
            a sofa of Taiwan                     | 9401.61.60.11 TW 2026-05-01T00:01                             | 232=15% by 9903.76.24 | HTS 2026 Rev 9
            the rise was put off                 | 9401.61.60.11 VN 2026-01-01T00:01                             | 232=25%             | Proc. 11000
            to 2027                              | 9401.61.60.11 VN 2027-01-01T00:01                             | 232=30%             | Proc. 11000
            a German kitchen                     | 9403.40.90.60 DE 2025-11-10T12:00                             | 15% by 9903.01.33 9903.76.22 | Proc. 10976
            a cabinet in 2027                    | 9403.40.90.60 VN 2027-01-01T00:01                             | 232=50%             | Proc. 11000
            no cabinet                           | 9403.60.80.93 VN 2025-11-10T12:00 kitchen_cabinet=false       | 20% by 9903.02.69 9903.76.04 | note 37(g)
            a chip with its window, before       | 8473.30.11 CN 2026-01-15T00:00 advanced_chip=true             | 232=0%              | Proc. 11002
            a chip, and no fentanyl duty         | 8473.30.11 CN 2026-01-15T00:01 advanced_chip=true             | ieepa=0% by 9903.01.32 | note 39(a)(8)
            its duty beside 301                  | 8473.30.11 CN 2026-01-15T00:01 advanced_chip=true             | 50%                 | 25 + 25: note 39(a)
            a chip for research                  | 8473.30.11 CN 2026-01-15T00:01 advanced_chip=true chip_use=research | 232=0% by 9903.79.05 | note 39(d)
            a chip outside the windows           | 8473.30.11 CN 2026-01-15T00:01                                | ieepa-fentanyl=10%  | note 39(a): nothing owed under it
            """)
    void woodAndChips(String name, String entry, String owed, String source) {
        Case.of(entry).owes(owed, source);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            before                               | 3004.90.92.10 IN 2026-07-31T00:00 base=Free                   | 232=0%              | Proc. 11020
            a patented medicine of India         | 3004.90.92.10 IN 2026-07-31T00:01 base=Free                   | 232=100% by 9903.04.60 | Proc. 11020
            a generic one                        | 3004.90.92.10 IN 2026-07-31T00:01 base=Free generic_pharma=true | 232=0% by 9903.04.67 | note 40(c)(iii)
            Germany                              | 3004.90.92.10 DE 2026-07-31T00:01 base=Free                   | 232=15% by 9903.04.62 | note 40(f)
            Britain                              | 3004.90.92.10 GB 2026-07-31T00:01 base=Free                   | 232=0% by 9903.04.63 | FR doc 2026-15799
            a plan                               | 3004.90.92.10 IN 2026-07-31T00:01 base=Free claims=9903.04.64 | 232=20% by 9903.04.64 | note 40(h)(i)
            a plan and a pricing agreement       | 3004.90.92.10 IN 2026-07-31T00:01 base=Free claims=9903.04.64,9903.04.65 | 232=0% by 9903.04.65 | note 40(h)(ii)
            a maker with more time               | 3004.90.92.10 IN 2026-07-31T00:01 base=Free claims=9903.04.61 | 232=0% by 9903.04.61 | note 40(e)
            more time ends                       | 3004.90.92.10 IN 2026-09-29T00:01 base=Free claims=9903.04.61 | 232=100% by 9903.04.60 | HTS 2026 Rev 20
            research                             | 3004.90.92.10 IN 2026-09-29T00:01 base=Free claims=9903.04.70 | 232=0% by 9903.04.70 | HTS 2026 Rev 20
            drones, before                       | 8806.24.00 CN 2026-09-03T00:00                                | 232=0%              | Proc. 11055
            drones                               | 8806.24.00 CN 2026-09-03T00:01                                | 232=100% by 9903.08.21 | Proc. 11055
            small ones that see heat             | 8806.22.00 CN 2026-09-03T00:01 thermal_imaging=true           | 232=100% by 9903.08.21 | note 43(c)(3)
            small ones that do not               | 8806.22.00 CN 2026-09-03T00:01 thermal_imaging=false          | 232=25% by 9903.08.22 | note 43(c)(4)
            Japan, parts of allies               | 8806.24.00 JP 2026-09-03T00:01 claims=9903.08.24              | 232=15% by 9903.08.24 | note 43(d)
            an airplane part is for no drone     | 8807.30.00 BR 2026-09-03T00:01                                | 232=0% by 9903.08.20 | note 43(c)(2)
            wafers, scheduled                    | 3818.00.00.20 JP 2026-12-04T00:00                             | 232=0%              | Proc. 11052
            """)
    void medicinesAndDrones(String name, String entry, String owed, String source) {
        Case.of(entry).owes(owed, source);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Japan, aircraft article, before      | 7608.20.00.30 JP 2025-09-16T00:00 civil_aircraft=true base=Free | 232=50% by 9903.85.02 | EO 14345
            Japan                                | 7608.20.00.30 JP 2025-09-16T00:01 civil_aircraft=true base=Free | 0% by 9903.96.02 | note 35(b)
            EU, back to September                | 7608.20.00.30 DE 2025-09-01T00:01 civil_aircraft=true base=Free | 0% by 9903.02.76 | FR doc 2025-18660
            not when it flies alone              | 7608.20.00.30 JP 2025-09-16T00:01 civil_aircraft=true unmanned_aircraft=true base=Free | 232=50% by 9903.85.02 | note 35(b)
            Japan in 2026                        | 7608.20.00.30 JP 2026-05-10T12:00 civil_aircraft=true base=Free | 0% by 9903.03.05 9903.96.02 | note 35(b)
            """)
    void civilAircraft(String name, String entry, String owed, String source) {
        Case.of(entry).owes(owed, source);
    }

    @Test
    void overAnAbsoluteQuotaEntryIsRefused() {
        var steel = Case.of("7208.10.15 KR 2019-01-10T12:00 base=Free quota_filled=true").assessment();
        assertThat(steel.prohibitions()).extracting(Prohibition::heading).containsExactly("232-STEEL-OVER-QUOTA");
    }

    /** A worked total: 1 + 25 + 20 + 50 on a third + 10 on the rest, in all 69.33%, on July 1, 2025. */
    @Test
    void anApplianceOfWhichAThirdIsSteel() {
        var fridge = Case.of("8418.30.00 CN 2025-07-01T12:00 base=1% value=9000 steel_value=3000").assessment();
        assertThat(fridge.dutyAmount().orElseThrow()).isEqualByComparingTo("6240");
    }

    @Test
    void unknownMetalIsAskedForAndAToyIsNotAskedAboutMetal() {
        var fridge = Case.of("8418.10.00 KR 2025-09-01T12:00 base=Free").assessment();
        assertThat(fridge.questions()).extracting(Question::fact).contains("steel_pct", "us_melted");
        var toy = Case.of("9503.00.00 CN 2025-09-01T12:00").assessment();
        assertThat(toy.questions()).extracting(Question::fact).containsOnly("us_content_pct");
    }

    @Test
    void theDefaultOfAListEntryIsAskedBothWays() {
        assertThat(Case.of("8471.30.01 CN 2025-06-10T12:00").assessment().questions())
                .filteredOn(question -> question.fact().equals("auto_part"))
                .singleElement().satisfies(question -> assertThat(question.assumed()).isEqualTo("false"));
        assertThat(Case.of("8708.30.50 DE 2025-07-31T12:00").assessment().questions())
                .filteredOn(question -> question.fact().equals("auto_part"))
                .singleElement().satisfies(question -> assertThat(question.assumed()).isEqualTo("true"));
    }
}
