package org.statclaim.oracle;

import com.ibm.icu.util.MeasureUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.statclaim.Language;

/** The units that both ICU and Statclaim know: ICU's identifier and our UCUM code. */
final class IcuUnits {

    /** What ICU prints without a word for it, or what news never measures in, is left out: earth masses, osaji, katal. */
    private static final String CODES = """
            acceleration: g-force=[g] meter-per-square-second=m/s2
            angle: arc-minute=' arc-second='' degree=deg radian=rad
            area: acre=[acr_us] hectare=har square-centimeter=cm2 square-foot=[sft_i] square-inch=[sin_i] \
            square-kilometer=km2 square-meter=m2 square-mile=[mi_i]2 square-yard=[syd_i]
            concentr: karat=[car_Au] milligram-ofglucose-per-deciliter=mg/dL millimole-per-liter=mmol/L mole=mol \
            part-per-1e6=[ppm] part-per-1e9=[ppb]
            consumption: liter-per-100-kilometer=L/(100.km) mile-per-gallon=[mi_i]/[gal_us] \
            mile-per-gallon-imperial=[mi_i]/[gal_br]
            digital: bit=bit byte=By gigabit=Gbit gigabyte=GBy kilobit=kbit kilobyte=kBy megabit=Mbit megabyte=MBy \
            petabyte=PBy terabit=Tbit terabyte=TBy
            duration: century={century} day=d decade={decade} hour=h microsecond=us millisecond=ms minute=min month=mo \
            nanosecond=ns second=s week=wk year=a
            electric: ampere=A coulomb=C farad=F milliampere=mA ohm=Ohm volt=V
            energy: becquerel=Bq british-thermal-unit=[Btu_IT] calorie=cal electronvolt=eV foodcalorie=[Cal] gray=Gy \
            joule=J kilocalorie=kcal kilojoule=kJ kilowatt-hour=kW.h sievert=Sv therm-us=10*5.[Btu_IT]
            force: kilogram-force=kgf kilowatt-hour-per-100-kilometer=kW.h/(100.km) newton=N pound-force=[lbf_av]
            frequency: gigahertz=GHz hertz=Hz kilohertz=kHz megahertz=MHz
            graphics: dot-per-inch={dpi} megapixel={Mpx} pixel={px} pixel-per-inch={ppi}
            length: astronomical-unit=AU centimeter=cm decimeter=dm fathom=[fth_i] foot=[ft_i] furlong=[fur_us] \
            inch=[in_i] kilometer=km light-year=[ly] meter=m micrometer=um mile=[mi_i] millimeter=mm nanometer=nm \
            nautical-mile=[nmi_i] parsec=pc yard=[yd_i]
            light: candela=cd lumen=lm lux=lx
            magnetic: tesla=T
            mass: carat=[car_m] gram=g kilogram=kg microgram=ug milligram=mg ounce=[oz_av] ounce-troy=[oz_tr] \
            pound=[lb_av] stone=[stone_av] ton=[ston_av] tonne=t
            power: gigawatt=GW horsepower=[HP] kilowatt=kW megawatt=MW milliwatt=mW watt=W
            pressure: atmosphere=atm bar=bar hectopascal=hPa inch-ofhg=[in_i'Hg] kilopascal=kPa megapascal=MPa \
            millibar=mbar millimeter-ofhg=mm[Hg] pascal=Pa pound-force-per-square-inch=[psi]
            speed: beaufort={Bft} kilometer-per-hour=km/h knot=[kn_i] meter-per-second=m/s mile-per-hour=[mi_i]/h
            temperature: celsius=Cel fahrenheit=[degF] kelvin=K
            torque: newton-meter=N.m pound-force-foot=[lbf_av].[ft_i]
            volume: acre-foot=[acr_us].[ft_us] barrel=[bbl_us] bushel=[bu_us] centiliter=cL cubic-centimeter=cm3 \
            cubic-foot=[cft_i] cubic-inch=[cin_i] cubic-kilometer=km3 cubic-meter=m3 cubic-yard=[cyd_i] cup=[cup_us] \
            deciliter=dL fluid-ounce=[foz_us] fluid-ounce-imperial=[foz_br] gallon=[gal_us] gallon-imperial=[gal_br] \
            hectoliter=hL liter=L megaliter=ML milliliter=mL pint=[pt_us] pint-imperial=[pt_br] quart=[qt_us] \
            tablespoon=[tbs_us] teaspoon=[tsp_us]
            """;

    /** Where a language means another unit by the word that ICU prints: Dutch spoons are metric, Dutch horses too. */
    private static final Map<Language, Map<String, String>> BY_LANGUAGE = Map.of(
            Language.DUTCH,
            Map.of(
                    "tablespoon", "[tbs_m]",
                    "teaspoon", "[tsp_m]",
                    "horsepower", "{PS}",
                    "ton", "t",
                    "foodcalorie", "kcal"),
            Language.ENGLISH,
            Map.of(),
            Language.GERMAN,
            Map.of(
                    "tablespoon", "[tbs_m]",
                    "teaspoon", "[tsp_m]",
                    "horsepower", "{PS}",
                    "foodcalorie", "kcal"),
            Language.FRENCH,
            Map.of(
                    "tablespoon", "[tbs_m]",
                    "teaspoon", "[tsp_m]",
                    "horsepower", "{PS}",
                    "foodcalorie", "kcal"));

    private IcuUnits() {}

    /** Our code by ICU's unit, in the order of the table. */
    static Map<MeasureUnit, String> codes(Language language) {
        Map<MeasureUnit, String> codes = new LinkedHashMap<>();
        for (String line : CODES.lines().toList()) {
            for (String pair : line.substring(line.indexOf(':') + 1).strip().split(" ", -1)) {
                int equals = pair.indexOf('=');
                String identifier = pair.substring(0, equals);
                String code = BY_LANGUAGE.get(language).getOrDefault(identifier, pair.substring(equals + 1));
                codes.put(MeasureUnit.forIdentifier(identifier), code);
            }
        }
        return codes;
    }
}
