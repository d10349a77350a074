package org.statclaim.index;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.statclaim.Language;
import org.tartarus.snowball.ext.KpStemmer;

/** How words are brought to what they are found by: lower case, without accents and endings, Dutch and German compounds by their ends. */
final class Analyzers {

    private Analyzers() {}

    /** For what is added. */
    static Analyzer index() {
        return perField(Optional.empty(), true);
    }

    /** For what is looked for: no ends of compounds, but synonyms, where there are some. */
    static Analyzer query(Optional<SynonymMap> synonyms) {
        return perField(synonyms, false);
    }

    private static Analyzer perField(Optional<SynonymMap> synonyms, boolean indexing) {
        Map<String, Analyzer> byField = new HashMap<>();
        for (Language language : Language.values()) {
            Analyzer analyzer = new WordAnalyzer(language, synonyms, indexing);
            byField.put(Fields.words(language), analyzer);
            byField.put(Fields.context(language), analyzer);
            byField.put(Fields.noun(language), analyzer);
        }
        // names stay as they are
        return new PerFieldAnalyzerWrapper(new StandardAnalyzer(CharArraySet.EMPTY_SET), byField);
    }

    /** Words in lower case and without accents, as a file of synonyms is read. */
    static final class Plain extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, new ASCIIFoldingFilter(new LowerCaseFilter(words)));
        }
    }

    private static final class WordAnalyzer extends Analyzer {

        private final Language language;
        private final Optional<SynonymMap> synonyms;
        private final boolean indexing;

        WordAnalyzer(Language language, Optional<SynonymMap> synonyms, boolean indexing) {
            this.language = language;
            this.synonyms = synonyms;
            this.indexing = indexing;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer source = new StandardTokenizer();
            TokenStream words = switch (language) {
                case ENGLISH -> new EnglishPossessiveFilter(source);
                case FRENCH -> new ElisionFilter(source, FrenchAnalyzer.DEFAULT_ARTICLES);
                case DUTCH, GERMAN -> source;
            };
            words = new ASCIIFoldingFilter(new LowerCaseFilter(words));
            if (synonyms.isPresent()) {
                words = new SynonymGraphFilter(words, synonyms.get(), true);
            }
            words = new StopFilter(words, stopWords());
            if (indexing) {
                // the word as it is printed as well, for beginnings of words
                words = switch (language) {
                    case DUTCH, GERMAN -> new CompoundTails(words);
                    case ENGLISH, FRENCH -> new KeywordRepeatFilter(words);
                };
            }
            words = switch (language) {
                // of Kraaij and Pohlmann: the other one keeps "huiz" apart from "huis"
                case DUTCH -> new SnowballFilter(words, new KpStemmer());
                case ENGLISH -> new PorterStemFilter(words);
                case GERMAN -> new GermanLightStemFilter(words);
                case FRENCH -> new FrenchLightStemFilter(words);
            };
            return new TokenStreamComponents(source, indexing ? new RemoveDuplicatesTokenFilter(words) : words);
        }

        @Override
        protected TokenStream normalize(String field, TokenStream word) {
            return new ASCIIFoldingFilter(new LowerCaseFilter(word));
        }

        private CharArraySet stopWords() {
            return switch (language) {
                case DUTCH -> DutchAnalyzer.getDefaultStopSet();
                case ENGLISH -> EnglishAnalyzer.getDefaultStopSet();
                case GERMAN -> GermanAnalyzer.getDefaultStopSet();
                case FRENCH -> FrenchAnalyzer.getDefaultStopSet();
            };
        }
    }
}
