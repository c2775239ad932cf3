// A name taken apart so that spellings of it can be compared: in one script, and by sounds that all
// romanisations agree on. Мухтар Бабаев, Muxtar Babayev and Mukhtar Babaev give the same skeletons.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace concord::reading {

struct NameWord {
  std::string latin;     // a to z and digits
  std::string sounds;    // one letter a sound: "babaev", "Sahbazov"; for comparison, not for people
  std::string skeleton;  // the consonants among them, those that romanisations mix up as one: "bbv"
  bool initial = false;  // "M."
  bool acronym = false;  // all in capitals, of two letters or more: "ADB", and also "BABAYEV"
};

// Words in the order of the name. What begins with a small letter (von, bin, oglu, of, and) is left out, as
// is what stands in brackets. A hyphen joins before a small letter (Yeon-woo) and divides before a capital.
std::vector<NameWord> name_words_of(std::string_view name);

// What stands in brackets: "ADB" of "Asian Development Bank (ADB)"; empty where nothing does.
std::string_view bracketed(std::string_view name);

// Two words for one name: of equal skeletons and similar sounds, or very similar in sound and long. Ivanov
// and Ivanova are two.
bool words_alike(const NameWord& a, const NameWord& b);

}  // namespace concord::reading
