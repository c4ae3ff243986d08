// SPDX-License-Identifier: MIT
#include "sandbox/namepool.h"

#include "sandbox/textfold.h"

#include <string_view>

namespace vzaps::sandbox {

namespace {

using Text = std::string_view;

constexpr std::array<Text, 14> portugueseTrades{
    "Padaria",     "Farmácia", "Clínica", "Oficina",   "Loja",       "Restaurante", "Escola",
    "Imobiliária", "Pet Shop", "Ótica",   "Barbearia", "Mercadinho", "Academia",    "Floricultura"};
constexpr std::array<Text, 10> portugueseNames{"Estrela do Sul", "São Bento",  "Boa Vista",  "Ipê Amarelo",
                                               "Três Irmãos",    "Maré Alta",  "Serra Azul", "Dona Lúcia",
                                               "Pão & Canela",   "Nova Aurora"};
constexpr std::array<Text, 10> portuguesePlaces{"Recife", "Olinda",        "Belo Horizonte", "Curitiba",
                                                "Moema",  "Florianópolis", "Belém",          "Niterói",
                                                "Braga",  "Coimbra"};
constexpr std::array<Text, 12> spanishTrades{"Panadería",  "Taller",     "Consultorio", "Tienda",
                                             "Ferretería", "Academia",   "Lavandería",  "Librería",
                                             "Peluquería", "Carnicería", "Hostal",      "Cafetería"};
constexpr std::array<Text, 9> spanishNames{"La Esquina", "San José",    "El Molino",
                                           "Nuevo Sol",  "Doña Carmen", "Peña Blanca",
                                           "Los Andes",  "El Corazón",  "Tres Ríos"};
constexpr std::array<Text, 9> spanishPlaces{"Bogotá",   "Medellín", "Puebla", "Córdoba",   "Montevideo",
                                            "Asunción", "Málaga",   "Mérida", "Valparaíso"};
constexpr std::array<Text, 10> englishNames{"Harbor",     "Northside",  "Oak Street", "Riverside",
                                            "Blue Door",  "Maple & Co", "Old Mill",   "Kingsway",
                                            "O'Connor's", "Fern Hill"};
constexpr std::array<Text, 10> englishTrades{"Dental",  "Bakery", "Auto Repair", "Physio", "Books",
                                             "Florist", "Vets",   "Realty",      "Bikes",  "Catering"};
constexpr std::array<Text, 8> englishPlaces{"Boston",  "Leeds",   "Cork",   "Austin",
                                            "Halifax", "Bristol", "Denver", "Perth"};
constexpr std::array<Text, 6> portugueseDesks{"Vendas",   "Suporte",    "Agendamento",
                                              "Entregas", "Financeiro", "Turno da noite"};
constexpr std::array<Text, 6> spanishDesks{"Ventas",  "Soporte", "Citas",
                                           "Reparto", "Cobros",  "Turno de noche"};
constexpr std::array<Text, 6> englishDesks{"Sales",      "Support", "Bookings",
                                           "Deliveries", "Billing", "Night shift"};
constexpr std::array<Text, 8> emoji{"🌻", "☕", "🐾", "🚗", "🍕", "🇧🇷", "👩🏽‍⚕️", "✂️"};
constexpr std::array<Text, 5> rightToLeft{"مخبز النور", "عيادة الشفاء", "מאפיית השמש", "מרפאת הגליל",
                                          "متجر الياسمين"};
constexpr std::array<Text, 16> people{"Ana",      "João Pedro", "Recepção",   "Marília",
                                      "Thiago ✨", "Lucía",      "José Ángel", "Atención al cliente",
                                      "Begoña",   "Mateo",      "Front desk", "Sarah",
                                      "Conor",    "The team",   "Zoë",        "Iñaki"};

std::string joined(std::initializer_list<Text> parts)
{
    std::string result;
    for (const Text part : parts)
        result.append(part);
    return result;
}

std::string plainName(Random &random)
{
    switch (random.below(10)) {
    case 0:
    case 1:
    case 2:
    case 3:
    case 4: {
        std::string name = joined({random.pick(portugueseTrades), " ", random.pick(portugueseNames), " "});
        name.append(random.pick(portuguesePlaces));
        return random.percent(45) ? joined({name, " - ", random.pick(portugueseDesks)}) : name;
    }
    case 5:
    case 6:
    case 7: {
        std::string name = joined({random.pick(spanishTrades), " ", random.pick(spanishNames), " "});
        name.append(random.pick(spanishPlaces));
        return random.percent(45) ? joined({name, " - ", random.pick(spanishDesks)}) : name;
    }
    default: {
        std::string name = joined({random.pick(englishNames), " ", random.pick(englishTrades), ", "});
        name.append(random.pick(englishPlaces));
        return random.percent(45) ? joined({name, " - ", random.pick(englishDesks)}) : name;
    }
    }
}

std::string longName()
{
    std::string name = "Atendimento ao cliente da rede de lojas";
    static constexpr std::array<Text, 7> branches{" Recife Centro,",  " Olinda Carmo,",   " São Paulo Moema,",
                                                  " Belém Umarizal,", " Curitiba Batel,", " Niterói Icaraí,",
                                                  " Braga Sé,"};
    for (std::size_t i = 0; codePointCount(name) + codePointCount(branches[i % branches.size()]) <= 245; ++i)
        name.append(branches[i % branches.size()]);
    return name.append(250 - codePointCount(name), '.');
}

} // namespace

std::string businessName(Random &random)
{
    if (random.percent(2))
        return std::string(random.pick(rightToLeft)) + " " + random.digits(2);
    std::string name = plainName(random);
    if (random.percent(6))
        name = joined({random.pick(emoji), " ", name});
    if (random.percent(20))
        name += " " + random.digits(2);
    return name;
}

std::string profileName(Random &random)
{
    return std::string(random.pick(people));
}

std::vector<std::string> awkwardNames()
{
    return {
        "<b>Bar & Grill</b> <img src=x>",
        "مطعم الواحة - خدمة العملاء",
        "Cafetería Ñandú ☕🥐 Montevideo",
        longName(),
        "מספרת אביב (Tel Aviv)",
        "👨‍👩‍👧‍👦 Família Souza 🇧🇷",
        "Recepción",
        "Recepción",
        "100% \"Grátis\" %1 %n \\ 'ok'; DROP",
        "Zoé",
        "https://not-a-link.example/?a=1&b=2",
        "  Espaços   nas pontas  ",
    };
}

} // namespace vzaps::sandbox
